package lv.burtnica.booklet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lv.burtnica.funder.Funder;
import lv.burtnica.funder.StoredLogo;
import lv.burtnica.recipe.MealKind;
import org.jspecify.annotations.Nullable;

/** A booklet as it is stored: its own words, and which recipes stand in it in which order. */
@Entity
@Table(name = "booklet")
class StoredBooklet {

    @Id
    @GeneratedValue(generator = "booklet_seq")
    @SequenceGenerator(name = "booklet_seq", sequenceName = "booklet_seq")
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String bookletKey;

    @Column(updatable = false)
    private String language;

    private String title;
    private String subtitle;
    private String groupName;
    private String foreword;
    private String illustration;
    private int myRecipePages;
    private @Nullable Long ownerId;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "booklet_recipe", joinColumns = @JoinColumn(name = "booklet_id"))
    @OrderColumn(name = "position")
    @Column(name = "recipe_id")
    private List<Long> recipes = new ArrayList<>();

    private boolean howTo = true;
    private boolean judgements = true;
    private boolean notes = true;
    private boolean notePages = true;
    private boolean conversions = true;
    private @Nullable String beside;
    private String funderSentence = "";

    @ElementCollection
    @CollectionTable(name = "booklet_chapter", joinColumns = @JoinColumn(name = "booklet_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "words")
    private Map<MealKind, String> chapters = new EnumMap<>(MealKind.class);

    @ElementCollection
    @CollectionTable(name = "booklet_logo", joinColumns = @JoinColumn(name = "booklet_id"))
    @OrderColumn(name = "position")
    private List<StoredLogo> logos = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredBooklet() {}

    @SuppressWarnings("NullAway.Init")
    StoredBooklet(String key, Locale language, @Nullable Long ownerId, Instant now) {
        this.bookletKey = key;
        this.language = language.getLanguage();
        this.ownerId = ownerId;
        this.createdAt = now;
    }

    void write(Booklet booklet, Instant now) {
        title = booklet.title();
        subtitle = booklet.subtitle();
        groupName = booklet.groupName();
        foreword = booklet.foreword();
        illustration = booklet.illustration();
        myRecipePages = booklet.myRecipePages();
        if (!recipes.equals(booklet.recipes())) {
            recipes.clear();
            recipes.addAll(booklet.recipes());
        }
        write(booklet.parts());
        changedAt = now;
    }

    private void write(BookletParts parts) {
        howTo = parts.howTo();
        judgements = parts.judgements();
        notes = parts.notes();
        notePages = parts.notePages();
        conversions = parts.conversions();
        beside = parts.beside() == null ? null : parts.beside().getLanguage();
        funderSentence = parts.funder().sentence();
        if (!chapters.equals(parts.chapters())) {
            chapters.clear();
            chapters.putAll(parts.chapters());
        }
        if (!funder().logos().equals(parts.funder().logos())) {
            logos.clear();
            parts.funder().logos().forEach(logo -> logos.add(new StoredLogo(logo)));
        }
    }

    private Funder funder() {
        return new Funder(funderSentence, logos.stream().map(StoredLogo::toLogo).toList());
    }

    private BookletParts parts() {
        var second = beside == null ? null : Locale.of(beside);
        return new BookletParts(howTo, judgements, notes, notePages, conversions, second, chapters, funder());
    }

    BookletPage toPage() {
        var booklet = new Booklet(
                bookletKey, Locale.of(language), title, subtitle, groupName, foreword, illustration, myRecipePages, recipes, parts());
        return new BookletPage(Objects.requireNonNull(id), version, booklet, ownerId, changedAt);
    }

    String key() {
        return bookletKey;
    }

    int version() {
        return version;
    }
}
