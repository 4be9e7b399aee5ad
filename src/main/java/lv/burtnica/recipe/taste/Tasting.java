package lv.burtnica.recipe.taste;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import lv.burtnica.people.Person;
import lv.burtnica.recipe.RecipeErased;
import lv.burtnica.recipe.assessment.Taste;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes and counts the faces that people give to a dish they ate. */
@Service
public class Tasting {

    private final Faces faces;
    private final Marks marks;
    private final Clock clock;

    Tasting(Faces faces, Marks marks, Clock clock) {
        this.faces = faces;
        this.marks = marks;
        this.clock = clock;
    }

    /** What people have said of a recipe. */
    @Transactional(readOnly = true)
    public Taste of(long recipeId) {
        return faces.taste(recipeId);
    }

    /** The face that the person gave, if they did. */
    @Transactional
    public Optional<Taste.Face> given(long recipeId, Person person) {
        return faces.findByRecipeIdAndMark(recipeId, marks.of(person, recipeId)).map(StoredFace::face);
    }

    /** Gives a face. A person has one for each recipe; the new one takes the place of the old. */
    @Transactional
    public void give(long recipeId, Taste.Face face, Person person) {
        var mark = marks.of(person, recipeId);
        var stored = faces.findByRecipeIdAndMark(recipeId, mark).orElseGet(() -> new StoredFace(recipeId, mark));
        stored.give(face, LocalDate.now(clock));
        faces.save(stored);
    }

    /** Takes the person's face back; does nothing where they gave none. */
    @Transactional
    public void takeBack(long recipeId, Person person) {
        faces.findByRecipeIdAndMark(recipeId, marks.of(person, recipeId)).ifPresent(faces::delete);
    }

    /**
     * Takes over the faces of many people, counted together. What the same source told before no longer counts, so that nothing is
     * counted twice.
     *
     * @param source who counted, such as {@code day-17}
     * @param counts the faces of each recipe; recipes that are missing here lose what the source told before
     */
    @Transactional
    public void replace(String source, LocalDate day, Map<Long, Taste> counts) {
        faces.forget(source);
        counts.forEach((recipe, taste) -> {
            if (taste.people() > 0) {
                var stored = new StoredFace(recipe, source);
                stored.count(Math.toIntExact(taste.good()), Math.toIntExact(taste.soSo()), Math.toIntExact(taste.bad()), day);
                faces.save(stored);
            }
        });
    }

    @EventListener
    void forget(RecipeErased erased) {
        faces.erase(erased.recipeId());
    }
}
