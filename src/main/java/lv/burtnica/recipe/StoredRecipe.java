package lv.burtnica.recipe;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/** A recipe as it is stored: its text, whose it is, and who may see it. */
@Entity
@Table(name = "recipe")
@Indexed(index = "recipe")
@TypeBinding(binder = @TypeBinderRef(type = RecipeIndexBinder.class))
class StoredRecipe {

    @Id
    @GeneratedValue(generator = "recipe_seq")
    @SequenceGenerator(name = "recipe_seq", sequenceName = "recipe_seq")
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String recipeKey;
    @Column(updatable = false)
    private String language;
    private String title;
    private String description;

    @Enumerated(EnumType.STRING)
    private MealKind kind;

    @Embedded private StoredYield makes;

    private @Nullable Integer minutes;
    @Embedded private StoredCredit credit;

    private String illustration;

    @Embedded private @Nullable StoredKeeping keeping;

    @Enumerated(EnumType.STRING)
    private RecipeState state;

    private @Nullable Long ownerId;
    private @Nullable String pictureId;

    @OptimisticLock(excluded = true)
    private int parcelFoods;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant changedAt;
    private @Nullable Instant publishedAt;
    @Embedded private StoredStanding standing;

    @ElementCollection
    @CollectionTable(name = "recipe_tag", joinColumns = @JoinColumn(name = "recipe_id"))
    @OrderColumn(name = "position")
    @Column(name = "tag")
    private List<String> tags = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "recipe_line", joinColumns = @JoinColumn(name = "recipe_id"))
    @OrderColumn(name = "position")
    @OptimisticLock(excluded = true)
    private List<StoredLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "recipe_step", joinColumns = @JoinColumn(name = "recipe_id"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    private List<String> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "recipe_note", joinColumns = @JoinColumn(name = "recipe_id"))
    @OrderColumn(name = "position")
    private List<StoredNote> notes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredRecipe() {}

    @SuppressWarnings("NullAway.Init")
    StoredRecipe(String key, Locale language, @Nullable Long ownerId, Instant now) {
        this.recipeKey = key;
        this.language = language.getLanguage();
        this.ownerId = ownerId;
        this.createdAt = now;
        this.state = RecipeState.SENT;
        this.standing = new StoredStanding();
    }

    /** Takes over everything the recipe says, but for its key and language, which never change. */
    void write(Recipe recipe, List<StoredLine> readLines, int parcelFoods, @Nullable String pictureId, Instant now) {
        title = recipe.title();
        description = recipe.description();
        kind = recipe.kind();
        makes = StoredYield.of(recipe);
        minutes = recipe.minutes();
        credit = StoredCredit.of(recipe.credit());
        illustration = recipe.illustration();
        keeping = recipe.keeping() == null ? null : StoredKeeping.of(recipe.keeping());
        StoredLists.replace(tags, recipe.tags());
        StoredLists.replace(lines, readLines);
        StoredLists.replace(steps, recipe.steps());
        StoredLists.replace(notes, recipe.notes().stream().map(StoredNote::of).toList());
        this.parcelFoods = parcelFoods;
        this.pictureId = pictureId;
        changedAt = now;
    }

    /** Takes over how the same lines are read now; nobody changed the recipe, so its version stays. */
    void reread(List<StoredLine> readLines, int parcelFoods) {
        StoredLists.replace(lines, readLines);
        this.parcelFoods = parcelFoods;
    }

    void publish(Instant now) {
        if (state != RecipeState.PUBLISHED) {
            become(RecipeState.PUBLISHED, now);
            publishedAt = now;
        }
    }

    /** Another state; readers and their caches take it for a change. */
    void become(RecipeState wanted, Instant now) {
        state = wanted;
        changedAt = now;
    }

    /** Forgets everything but the number and the address. */
    void erase(Instant now) {
        write(toRecipe().emptied(), List.of(), 0, null, now);
        standing.forget();
        ownerId = null;
        become(RecipeState.ERASED, now);
    }

    /** Takes off what ties it to somebody. */
    void untie(Set<Tie> ties, Instant now) {
        ownerId = ties.contains(Tie.OWNER) ? null : ownerId;
        credit = ties.contains(Tie.AUTHOR) ? credit.withoutAuthor() : credit;
        pictureId = ties.contains(Tie.PICTURE) ? null : pictureId;
        changedAt = now;
    }

    RecipePage toPage() {
        var since = Objects.requireNonNullElse(publishedAt, createdAt);
        return new RecipePage(id(), version, toRecipe(), state, ownerId, pictureId, StoredLine.foods(lines), since, changedAt);
    }

    Recipe toRecipe() {
        return new Recipe(
                recipeKey, language(), title, description, kind, makes.toYield(), minutes, tags,
                StoredLine.groups(lines), steps, notes.stream().map(StoredNote::toNote).toList(),
                credit.toCredit(), illustration, keeping == null ? null : keeping.toKeeping(), makes.cookedGrams());
    }

    StoredStanding standing() {
        return standing;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    int version() {
        return version;
    }

    Locale language() {
        return Locale.of(language);
    }

    RecipeState state() {
        return state;
    }
}
