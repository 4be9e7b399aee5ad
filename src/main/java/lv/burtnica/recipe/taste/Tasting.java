package lv.burtnica.recipe.taste;

import java.time.Clock;
import java.time.LocalDate;
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
     * Adds the faces of a lesson day, counted together.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    @Transactional
    public void count(long recipeId, LocalDate day, int good, int soSo, int bad) {
        if (good < 0 || soSo < 0 || bad < 0) {
            throw new IllegalArgumentException("Not counts of people: " + good + ", " + soSo + ", " + bad);
        }
        var stored = new StoredFace(recipeId, null);
        stored.count(good, soSo, bad, day);
        faces.save(stored);
    }

    @EventListener
    void forget(RecipeErased erased) {
        faces.erase(erased.recipeId());
    }
}
