package lv.burtnica.recipe;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.burtnica.people.Person;
import lv.burtnica.recipe.RecipeBook.ChangedMeanwhileException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of a recipe from the one who wrote it to everybody: it waits, and is published or sent back with a kind word. Who decides says
 * which version they have read, so that nothing is published unread. Every method throws {@link RecipeBook.NotAllowedException} where the
 * recipe is not the person's to decide about, and {@link ChangedMeanwhileException} where somebody else was faster.
 */
@Service
public class Review {

    /** The most letters of a kind word. */
    public static final int LONGEST_WORD = 1000;

    private final Recipes recipes;
    private final RecipeKeeper keeper;
    private final RecipeWriter writer;
    private final Proposals proposals;
    private final Clock clock;

    Review(Recipes recipes, RecipeKeeper keeper, RecipeWriter writer, Proposals proposals, Clock clock) {
        this.recipes = recipes;
        this.keeper = keeper;
        this.writer = writer;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** How many recipes and changes wait to be looked through. */
    @Transactional(readOnly = true)
    public long countWaiting() {
        return recipes.countSent() + proposals.countWaiting();
    }

    /** What waits, the oldest first, at most the given number. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(Person worker, int limit) {
        RecipeKeeper.demandReviewer(worker);
        var rows = Stream.concat(recipes.sent().stream(), recipes.proposed().stream())
                .sorted(Comparator.comparing(Row::since).thenComparing(Row::id))
                .limit(limit)
                .toList();
        var cards = recipes.cards(rows.stream().map(Row::id).toList()).stream()
                .collect(Collectors.toMap(RecipeCard::id, Function.identity()));
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(cards.get(row.id()))
                        .map(card -> new Waiting(card, row.version(), row.who(), row.since(), row.change())))
                .toList();
    }

    /** What the person wrote and where it stands, the last changed first. */
    @Transactional(readOnly = true)
    public List<OwnRecipe> of(Person person) {
        var cards = recipes.ofOwner(person.id());
        var asked = proposals.find(cards.stream().map(RecipeCard::id).toList());
        var words = recipes.wordsTo(person.id()).stream().collect(Collectors.toMap(Said::id, Said::word));
        return cards.stream()
                .map(card -> new OwnRecipe(card, words.getOrDefault(card.id(), ""), Optional.ofNullable(asked.get(card.id()))))
                .toList();
    }

    /** The kind word that the recipe was sent back with; empty where there is none. */
    @Transactional(readOnly = true)
    public String word(long id) {
        return recipes.findById(id).map(stored -> stored.standing().word()).orElse("");
    }

    /** The change that the recipe's writer asks for. */
    @Transactional(readOnly = true)
    public Optional<Proposal> proposal(long id) {
        return proposals.find(id);
    }

    /** The recipe as it would be with the asked-for change. */
    @Transactional(readOnly = true)
    public Optional<RecipeDraft> withProposal(long id) {
        return recipes.findById(id).flatMap(stored -> proposals.find(id).map(proposal -> proposals.merged(stored, proposal)));
    }

    /**
     * Lets everybody see a recipe, or the change that was asked for.
     *
     * @param version of the recipe as the person has read it
     */
    @Transactional
    public RecipePage publish(long id, int version, Person worker) {
        RecipeKeeper.demandReviewer(worker);
        var stored = read(id, version, worker);
        if (stored.state() == RecipeState.PUBLISHED) {
            var proposal = proposals.find(id).filter(Proposal::waits).orElseThrow(ChangedMeanwhileException::new);
            var draft = proposals.merged(stored, proposal);
            writer.write(stored, DraftText.toRecipe(draft, stored.toRecipe().key(), stored.toRecipe()), draft.pictureId());
            proposals.drop(id);
        }
        stored.publish(clock.instant());
        stored.standing().settled(worker);
        return keeper.save(stored, Deed.PUBLISHED, worker, "");
    }

    /**
     * Gives a recipe or an asked-for change back to its writer. Their text stays as it is.
     *
     * @param version of the recipe as the person has read it
     * @param word what to do about it, in one to {@value #LONGEST_WORD} letters
     * @throws IllegalArgumentException if the word is empty or too long
     */
    @Transactional
    public RecipePage sendBack(long id, int version, String word, Person worker) {
        RecipeKeeper.demandReviewer(worker);
        var said = word.strip();
        if (said.isEmpty() || said.length() > LONGEST_WORD) {
            throw new IllegalArgumentException("Not a word that can be sent: " + said.length());
        }
        var stored = read(id, version, worker);
        if (stored.state() == RecipeState.SENT) {
            stored.become(RecipeState.SENT_BACK, clock.instant());
            stored.standing().answered(said, worker);
        } else if (stored.state() == RecipeState.PUBLISHED && proposals.find(id).filter(Proposal::waits).isPresent()) {
            proposals.answer(id, said);
        } else {
            throw new ChangedMeanwhileException();
        }
        return keeper.save(stored, Deed.SENT_BACK, worker, said);
    }

    /** Takes a published recipe out of everybody's sight. Its writer may do so too. */
    @Transactional
    public RecipePage withdraw(long id, Person person) {
        var stored = keeper.take(id, person);
        if (stored.state() != RecipeState.PUBLISHED) {
            throw new ChangedMeanwhileException();
        }
        stored.become(RecipeState.WITHDRAWN, clock.instant());
        stored.standing().settled(person);
        return keeper.save(stored, Deed.WITHDRAWN, person, "");
    }

    /** Lets a recipe that was withdrawn or sent back wait again, with the text it has. */
    @Transactional
    public RecipePage send(long id, Person person) {
        var stored = keeper.take(id, person);
        if (stored.state() != RecipeState.WITHDRAWN && stored.state() != RecipeState.SENT_BACK) {
            throw new ChangedMeanwhileException();
        }
        stored.become(RecipeState.SENT, clock.instant());
        stored.standing().sent(person, clock.instant());
        return keeper.save(stored, Deed.SENT, person, "");
    }

    /** Lets go of a change that was asked for. The history keeps its text. */
    @Transactional
    public void dropProposal(long id, Person person) {
        keeper.take(id, person);
        proposals.drop(id);
    }

    private StoredRecipe read(long id, int version, Person worker) {
        var stored = keeper.take(id, worker);
        if (stored.version() != version) {
            throw new ChangedMeanwhileException();
        }
        return stored;
    }

    /** For the queries of what waits. */
    record Row(long id, int version, String who, Instant since, boolean change) {}

    /** For the query of words. */
    record Said(long id, String word) {}
}
