package lv.burtnica.booklet;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Booklets extends Repository<StoredBooklet, Long> {

    StoredBooklet saveAndFlush(StoredBooklet booklet);

    Optional<StoredBooklet> findById(long id);

    List<StoredBooklet> findByOrderByChangedAtDesc();

    boolean existsByBookletKeyAndLanguage(String key, String language);

    @Query("select b.title from StoredBooklet b where :recipe member of b.recipes order by b.title")
    List<String> titlesWith(long recipe);
}
