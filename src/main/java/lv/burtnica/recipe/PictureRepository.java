package lv.burtnica.recipe;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PictureRepository extends Repository<StoredPicture, String> {

    String UNUSED =
            """
             and not exists (select 1 from StoredRecipe r where r.pictureId = p.id) \
            and not exists (select 1 from StoredRevision v where v.pictureId = p.id) \
            and not exists (select 1 from StoredProposal s where s.pictureId = p.id) \
            and not exists (select 1 from StoredDraft d where d.content like concat('%', p.id, '%'))""";

    StoredPicture save(StoredPicture picture);

    Optional<StoredPicture> findById(String id);

    @Query("select new lv.burtnica.recipe.PictureShape(p.width, p.height) from StoredPicture p where p.id = :id")
    Optional<PictureShape> shape(String id);

    /** Photographs that no recipe, no revision, no proposal and no draft names. */
    @Query("select p.id from StoredPicture p where p.createdAt < :moment" + UNUSED)
    List<String> unused(Instant moment, Pageable page);

    @Query("select p.id from StoredPicture p where p.id in :ids" + UNUSED)
    List<String> unused(Collection<String> ids);

    @Modifying
    @Query("delete from StoredPicture p where p.id in :ids")
    void erase(Collection<String> ids);
}
