package lv.burtnica.recipe;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PictureRepository extends Repository<StoredPicture, String> {

    StoredPicture save(StoredPicture picture);

    Optional<StoredPicture> findById(String id);
}
