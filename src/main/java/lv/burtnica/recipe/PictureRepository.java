package lv.burtnica.recipe;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PictureRepository extends Repository<StoredPicture, String> {

    StoredPicture save(StoredPicture picture);

    Optional<StoredPicture> findById(String id);

    @Query("select new lv.burtnica.recipe.PictureShape(p.width, p.height) from StoredPicture p where p.id = :id")
    Optional<PictureShape> shape(String id);
}
