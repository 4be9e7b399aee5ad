package lv.burtnica.recipe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lv.burtnica.people.DataFile;
import lv.burtnica.people.Person;
import lv.burtnica.people.PersonalData;
import lv.burtnica.recipe.file.AmountSplitter;
import lv.burtnica.recipe.file.RecipeFileWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts people's recipes, drafts and photographs into the file that they take away. */
@Component
@Order(10)
class RecipesToTake implements PersonalData {

    private final Recipes recipes;
    private final Proposals proposals;
    private final DraftDesk drafts;
    private final Pictures pictures;
    private final JdbcClient store;
    private final TransactionTemplate transaction;
    private final RecipeFileWriter writer = new RecipeFileWriter(AmountSplitter.usual());

    RecipesToTake(
            Recipes recipes, Proposals proposals, DraftDesk drafts, Pictures pictures, JdbcClient store, TransactionTemplate transaction) {
        this.recipes = recipes;
        this.proposals = proposals;
        this.drafts = drafts;
        this.pictures = pictures;
        this.store = store;
        this.transaction = transaction;
    }

    @Override
    public void export(Person person, DataFile file) throws IOException {
        var photographs = new LinkedHashSet<String>();
        var facts = new ArrayList<Fact>();
        var asked = new ArrayList<RecipeDraft>();
        for (var id : recipes.idsOfOwner(person.id())) {
            var own = transaction.execute(status -> recipes.findById(id).map(this::read));
            if (own != null && own.isPresent()) {
                var page = own.get().page();
                file.file(pathOf(page.recipe()), writer.write(page.recipe()).getBytes(StandardCharsets.UTF_8));
                facts.add(Fact.of(page, own.get().word()));
                own.get().proposals().forEach(proposal -> asked.add(proposal.draft()));
                add(photographs, page.pictureId());
            }
        }
        var typed = drafts.of(person).stream().map(KeptDraft::draft).toList();
        typed.forEach(draft -> add(photographs, draft.pictureId()));
        asked.forEach(draft -> add(photographs, draft.pictureId()));
        file.put("recipes", facts);
        file.put("drafts", typed);
        file.put("changesAskedFor", asked);
        file.put("history", history(person));
        for (var photograph : photographs) {
            var jpeg = pictures.jpeg(photograph, PictureSize.LARGE);
            if (jpeg.isPresent()) {
                file.file("bildes/" + photograph + ".jpg", jpeg.get());
            }
        }
    }

    private Own read(StoredRecipe stored) {
        return new Own(stored.toPage(), stored.standing().word(), proposals.find(stored.id()).stream().toList());
    }

    private List<Done> history(Person person) {
        return store.sql("select title, deed, made_at from recipe_revision where person_id = :id order by made_at, id")
                .param("id", person.id())
                .query((row, number) ->
                        new Done(row.getString(1), row.getString(2), row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    private static String pathOf(Recipe recipe) {
        return "receptes/" + recipe.language().getLanguage() + "/" + RecipeFileWriter.fileName(recipe);
    }

    private static void add(Set<String> photographs, @Nullable String id) {
        if (id != null) {
            photographs.add(id);
        }
    }

    private record Own(RecipePage page, String word, List<Proposal> proposals) {}

    /** One recipe in the JSON; what it says stands in its own file. */
    private record Fact(
            String file, String title, RecipeState state, Instant since, Instant changedAt, @Nullable String photograph, String word) {

        static Fact of(RecipePage page, String word) {
            return new Fact(
                    pathOf(page.recipe()), page.recipe().title(), page.state(), page.publishedAt(), page.changedAt(), page.pictureId(),
                    word);
        }
    }

    /** What somebody did to a recipe. */
    private record Done(String recipe, String deed, Instant at) {}
}
