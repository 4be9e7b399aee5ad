package lv.burtnica.recipe;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.burtnica.people.Person;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what members want changed in published recipes. */
@Component
class Proposals {

    private final ProposalRepository proposals;
    private final Chronicle chronicle;
    private final JsonMapper json;
    private final Clock clock;

    Proposals(ProposalRepository proposals, Chronicle chronicle, JsonMapper json, Clock clock) {
        this.proposals = proposals;
        this.chronicle = chronicle;
        this.json = json;
        this.clock = clock;
    }

    Optional<Proposal> find(long recipeId) {
        return proposals.findByRecipeId(recipeId).map(this::read);
    }

    Map<Long, Proposal> find(Collection<Long> recipes) {
        var found = recipes.isEmpty() ? List.<StoredProposal>of() : proposals.findByRecipeIdIn(recipes);
        return found.stream().map(this::read).collect(Collectors.toMap(Proposal::recipeId, Function.identity()));
    }

    long countWaiting() {
        return proposals.countWaiting();
    }

    /** Takes the place of what the member asked for before. */
    void propose(StoredRecipe stored, RecipeDraft draft, Person person) {
        chronicle.begin(stored);
        var base = stored.standing().textRevision();
        var before = stored.toRecipe();
        var wanted = DraftText.toRecipe(draft, before.key(), before);
        chronicle.record(stored, Deed.PROPOSED, person, "", RevisionText.of(wanted, draft.pictureId()));
        var proposal = proposals.findByRecipeId(stored.id()).orElseGet(() -> new StoredProposal(stored.id()));
        proposal.write(person, clock.instant(), base, draft.pictureId(), json.writeValueAsString(draft).getBytes(StandardCharsets.UTF_8));
        proposals.save(proposal);
    }

    void answer(long recipeId, String word) {
        proposals.findByRecipeId(recipeId).ifPresent(proposal -> {
            proposal.answer(word);
            proposals.save(proposal);
        });
    }

    void drop(long recipeId) {
        proposals.findByRecipeId(recipeId).ifPresent(proposals::delete);
    }

    /**
     * The recipe with what the member changed. A part that they left as it was stays as it is now, even where somebody else changed it in
     * the meantime.
     */
    RecipeDraft merged(StoredRecipe stored, Proposal proposal) {
        var page = stored.toPage();
        var now = DraftText.of(page.recipe(), page.pictureId());
        var base = chronicle.text(stored.id(), proposal.baseRevision())
                .map(text -> DraftText.of(text.toRecipe(page.recipe()), text.pictureId()))
                .orElse(now);
        var merged = now;
        for (var part : DraftPart.values()) {
            if (!part.same(base, proposal.draft())) {
                merged = part.take(merged, proposal.draft());
            }
        }
        return merged;
    }

    private Proposal read(StoredProposal stored) {
        return stored.toProposal(json.readValue(new String(stored.content(), StandardCharsets.UTF_8), RecipeDraft.class));
    }
}
