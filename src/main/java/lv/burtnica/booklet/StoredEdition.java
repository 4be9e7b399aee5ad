package lv.burtnica.booklet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lv.burtnica.booklet.change.Frozen;
import lv.burtnica.booklet.change.Marks;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An edition as it is stored. Nothing of it is ever changed. */
@Entity
@Table(name = "edition")
@Immutable
class StoredEdition {

    @Id
    @GeneratedValue(generator = "edition_seq")
    @SequenceGenerator(name = "edition_seq", sequenceName = "edition_seq")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "booklet_id")
    private StoredBooklet booklet;

    private int number;
    private String language;
    private String title;
    private String subtitle;
    private String groupName;
    private String illustration;
    private int pages;
    private int recipes;
    private Instant publishedAt;

    private @Nullable String marks;
    private String news = "";

    @ElementCollection
    @CollectionTable(name = "edition_leaf", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    private List<StoredLeaf> leaves = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "edition_recipe", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    @Column(name = "recipe_id")
    private List<Long> contents = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredEdition() {}

    /**
     * @param contents the numbers of the recipes that were printed, in order
     * @param frozen what stood in it
     * @param news the lines of its imprint that say what changed
     */
    StoredEdition(
            StoredBooklet booklet,
            int number,
            int pages,
            List<Long> contents,
            Frozen frozen,
            List<String> news,
            Instant publishedAt) {
        var words = booklet.toPage().booklet();
        this.booklet = booklet;
        this.number = number;
        this.language = words.language().getLanguage();
        this.title = words.title();
        this.subtitle = words.subtitle();
        this.groupName = words.groupName();
        this.illustration = words.illustration();
        this.recipes = contents.size();
        this.contents.addAll(contents);
        this.marks = frozen.own().written();
        this.news = String.join("\n", news);
        frozen.recipes().forEach(leaf -> leaves.add(new StoredLeaf(leaf)));
        this.pages = pages;
        this.publishedAt = publishedAt;
    }

    /** The booklet as it is now. */
    Booklet booklet() {
        return booklet.toPage().booklet();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    Instant publishedAt() {
        return publishedAt;
    }

    /** The lines of its imprint that say what changed. */
    List<String> news() {
        return news.lines().toList();
    }

    int number() {
        return number;
    }

    /** What stood in it, {@code null} where nobody took that down when it was published. */
    @Nullable Frozen frozen() {
        return marks == null ? null : new Frozen(Marks.read(marks), leaves.stream().map(StoredLeaf::toLeaf).toList());
    }

    /** The numbers of the recipes in it, in order. */
    List<Long> contents() {
        return List.copyOf(contents);
    }

    Edition toEdition(List<Edition.File> files) {
        return new Edition(
                id(),
                booklet.key(),
                number,
                Locale.of(language),
                title,
                subtitle,
                groupName,
                illustration,
                recipes,
                pages,
                publishedAt,
                files);
    }
}
