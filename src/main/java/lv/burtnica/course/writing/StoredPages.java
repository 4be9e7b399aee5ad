package lv.burtnica.course.writing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredPages extends Repository<StoredPage, Long> {

    StoredPage saveAndFlush(StoredPage page);

    List<StoredPage> findByCourseAndLanguageAndPageOrderByNumberDesc(String course, String language, String page);

    Optional<StoredPage> findFirstByCourseAndLanguageAndPageOrderByNumberDesc(String course, String language, String page);

    Optional<StoredPage> findByCourseAndLanguageAndPageAndNumber(String course, String language, String page, int number);

    /** The newest version of every file that was ever changed. */
    @Query("""
            select p from StoredPage p where p.course = :course and p.language = :language and p.number = \
            (select max(o.number) from StoredPage o where o.course = p.course and o.language = p.language and o.page = p.page)""")
    List<StoredPage> newest(String course, String language);

    /** Another number each time something was written. */
    @Query("select coalesce(max(p.id), 0) + count(p) from StoredPage p where p.course = :course")
    long edition(String course);
}
