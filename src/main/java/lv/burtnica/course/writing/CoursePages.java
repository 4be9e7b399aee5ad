package lv.burtnica.course.writing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.burtnica.people.Deed;
import lv.burtnica.people.Permissions;
import lv.burtnica.people.Person;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of courses that were changed here, each with all its versions. */
@Service
public class CoursePages {

    /** As long as a file may be. */
    public static final int LONGEST = 190_000;
    public static final int LONGEST_REASON = 500;

    private final StoredPages pages;
    private final Permissions permissions;
    private final Clock clock;

    CoursePages(StoredPages pages, Permissions permissions, Clock clock) {
        this.pages = pages;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Somebody else has changed the file since it was opened. */
    public static class ChangedMeanwhileException extends RuntimeException {}

    /** The newest texts of all files that were changed, by their names. */
    @Transactional(readOnly = true)
    public Map<String, String> newest(String course, Locale language) {
        return pages.newest(course, language.getLanguage()).stream().collect(Collectors.toMap(StoredPage::page, StoredPage::content));
    }

    /** Another number each time a file of the course was changed. */
    @Transactional(readOnly = true)
    public long edition(String course) {
        return pages.edition(course);
    }

    /** All versions of a file, the newest first; none where nobody has changed it. */
    @Transactional(readOnly = true)
    public List<PageVersion> versions(PageName name) {
        return pages.findByCourseAndLanguageAndPageOrderByNumberDesc(name.course(), name.language().getLanguage(), name.page()).stream()
                .map(StoredPage::toVersion)
                .toList();
    }

    /** The newest version of a file; none where nobody has changed it. */
    @Transactional(readOnly = true)
    public Optional<PageVersion> newest(PageName name) {
        return pages.findFirstByCourseAndLanguageAndPageOrderByNumberDesc(name.course(), name.language().getLanguage(), name.page())
                .map(StoredPage::toVersion);
    }

    /** A version of a file; none where there is no such version, or nobody has changed the file. */
    @Transactional(readOnly = true)
    public Optional<PageVersion> version(PageName name, int number) {
        return pages.findByCourseAndLanguageAndPageAndNumber(name.course(), name.language().getLanguage(), name.page(), number)
                .map(StoredPage::toVersion);
    }

    /**
     * Makes the newest version of a file. What came with the program is kept as the first one.
     *
     * @param base the number of the version that was changed: 1 for what came with the program, 0 for a file that is new
     * @param starter the text that came with the program, if there is one
     * @return the number of the new version
     * @throws ChangedMeanwhileException if that is no longer the newest one
     */
    @Transactional
    public int save(PageName name, int base, Optional<String> starter, NewText text, Person person) {
        permissions.demand(person, Deed.KEEP_COURSE);
        if (text.content().length() > LONGEST || text.why().length() > LONGEST_REASON) {
            throw new IllegalArgumentException("Too long for a file of a course");
        }
        var last = newest(name);
        var newest = last.map(PageVersion::number).orElse(starter.isPresent() ? 1 : 0);
        if (newest != base) {
            throw new ChangedMeanwhileException();
        }
        try {
            if (last.isEmpty() && starter.isPresent()) {
                pages.saveAndFlush(new StoredPage(name, 1, new NewText(starter.get(), "", 0), null, Instant.EPOCH));
            }
            pages.saveAndFlush(new StoredPage(name, base + 1, text, person, clock.instant()));
            return base + 1;
        } catch (DataIntegrityViolationException e) {
            throw new ChangedMeanwhileException();
        }
    }
}
