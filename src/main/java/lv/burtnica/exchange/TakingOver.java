package lv.burtnica.exchange;

import java.util.Locale;
import lv.burtnica.exchange.fetch.PageFetcher;
import lv.burtnica.exchange.fetch.RefusedException;
import lv.burtnica.people.Person;
import lv.burtnica.recipe.DraftDesk;
import lv.burtnica.recipe.DraftOrigins;
import lv.burtnica.recipe.Pictures;
import lv.burtnica.recipe.UnusablePhotographException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes a private draft of what came in, once a person has seen it and wants it. Nothing is kept before that. */
@Service
public class TakingOver {

    private final DraftOrigins origins;
    private final Pictures pictures;
    private final PageFetcher fetcher;

    TakingOver(DraftOrigins origins, Pictures pictures, PageFetcher fetcher) {
        this.origins = origins;
        this.pictures = pictures;
        this.fetcher = fetcher;
    }

    /**
     * A draft that was taken over.
     *
     * @param lacksPicture whether a photograph came along that could not be used
     */
    public record Taken(long draft, boolean lacksPicture) {}

    /**
     * Keeps a recipe as a draft of the person, its photograph drawn anew.
     *
     * @param page the language that counts where the source names none
     * @throws DraftDesk.TooLongException if it is longer than any draft may be
     */
    public Taken take(Find find, Person person, Locale page) {
        var hasPicture = find.picture() != null || find.recipe().images().stream().anyMatch(TakingOver::isAddress);
        var picture = hasPicture ? picture(find) : null;
        var draft = DraftMaker.draft(find.recipe(), person.shownName(), picture, page);
        return new Taken(origins.begin(person, draft, DraftMaker.origin(find.recipe())), hasPicture && picture == null);
    }

    private @Nullable String picture(Find find) {
        try {
            var bytes = find.picture();
            return pictures.add(bytes == null ? fetched(find.recipe()) : bytes);
        } catch (UnusablePhotographException | RefusedException e) {
            return null;
        }
    }

    private byte[] fetched(Incoming recipe) {
        var address = recipe.images().stream().filter(TakingOver::isAddress).findFirst().orElseThrow();
        return fetcher.picture(address).bytes();
    }

    private static boolean isAddress(String image) {
        return image.startsWith("https://") || image.startsWith("http://");
    }
}
