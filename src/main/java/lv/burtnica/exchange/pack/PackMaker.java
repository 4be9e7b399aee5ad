package lv.burtnica.exchange.pack;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a pack of the course as everybody may read it here now. */
@Service
public class PackMaker {

    private final CourseOut course;
    private final BookletsOut booklets;
    private final RecipesOut recipes;
    private final OwnRevisions revisions;
    private final String address;

    PackMaker(CourseOut course, BookletsOut booklets, RecipesOut recipes, OwnRevisions revisions,
            @Value("${burtnica.address}") String address) {
        this.course = course;
        this.booklets = booklets;
        this.recipes = recipes;
        this.revisions = revisions;
        this.address = address;
    }

    /** The pack: the same, byte for byte, as long as nothing in it changes; after that the next revision of it. */
    @Transactional
    public PackBundle make() {
        var packing = new Packing();
        recipes.pack(booklets.pack(course.pack(packing), packing), packing);
        var revision = revisions.of(ManifestJson.hash(packing.entries(), packing.leftOut()));
        return new PackBundle(
                new Manifest(revision.pack(), revision.number(), course.title(), address, revision.madeAt(), packing.entries(),
                        packing.leftOut()),
                packing.files());
    }
}
