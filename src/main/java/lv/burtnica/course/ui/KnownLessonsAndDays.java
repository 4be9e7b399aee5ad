package lv.burtnica.course.ui;

import lv.burtnica.course.CourseShelf;
import lv.burtnica.kit.KnownPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lessons of the course in the reader's language, and the lesson days that the reader looks after. */
@Configuration(proxyBeanMethods = false)
class KnownLessonsAndDays {

    /** Other parts of the course have names, and their views look themselves. */
    @Bean
    KnownPages lessonPages(CourseShelf shelf) {
        return new KnownPages(CourseLinks.COURSE, (name, language) ->
                !name.matches("[0-9]{1,2}") || shelf.course(language).lesson(Integer.parseInt(name)).isPresent());
    }

    @Bean
    KnownPages lessonDayPages(DayServices services) {
        return KnownPages.numbered(CourseLinks.DAYS, id -> services.signedIn().person()
                .flatMap(who -> services.days().find(id, who))
                .flatMap(services::lesson)
                .isPresent());
    }
}
