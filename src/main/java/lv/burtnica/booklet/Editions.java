package lv.burtnica.booklet;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Editions extends Repository<StoredEdition, Long> {

    String WITH_BOOKLET = "select e from StoredEdition e join fetch e.booklet b ";

    StoredEdition saveAndFlush(StoredEdition edition);

    @Query(WITH_BOOKLET + "order by e.publishedAt desc, e.id desc")
    List<StoredEdition> all();

    @Query(WITH_BOOKLET + "where b.bookletKey = :key and e.language = :language order by e.number desc")
    List<StoredEdition> ofBooklet(String key, String language);

    @Query(WITH_BOOKLET + "where :recipe member of e.contents order by e.publishedAt desc, e.id desc")
    List<StoredEdition> withRecipe(long recipe);

    @Query(WITH_BOOKLET + "where e.id = :id")
    Optional<StoredEdition> find(long id);

    @Query("select distinct e.language from StoredEdition e where e.booklet.bookletKey = :key order by e.language desc")
    List<String> languages(String key);

    @Query("select coalesce(max(e.number), 0) from StoredEdition e where e.booklet.id = :booklet")
    int lastNumber(long booklet);
}
