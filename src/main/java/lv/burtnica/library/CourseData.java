package lv.burtnica.library;

import java.time.Duration;
import lv.burtnica.course.Course;
import lv.burtnica.course.Lesson;
import tools.jackson.databind.node.ObjectNode;

/** The course as schema.org data for search machines: {@code Course} and {@code LearningResource}. */
final class CourseData {

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private CourseData() {}

    static String course(Course course, Frame frame) {
        var json = JsonText.thing("Course");
        json.put("name", course.title());
        json.put("description", course.aim());
        json.put("url", frame.canonical());
        json.put("image", frame.absolutePicture());
        json.put("inLanguage", frame.language());
        json.put("license", LICENCE);
        json.put("isAccessibleForFree", true);
        provider(json, frame);
        json.putObject("audience").put("@type", "EducationalAudience").put("audienceType", course.audience());
        json.putArray("offers").addObject().put("@type", "Offer").put("category", "Free").put("price", 0).put("priceCurrency", "EUR");
        var minutes = course.lessons().stream().mapToInt(Lesson::minutes).sum();
        json.putArray("hasCourseInstance").addObject()
                .put("@type", "CourseInstance").put("courseMode", "Onsite").put("courseWorkload", Duration.ofMinutes(minutes).toString());
        var sections = json.putArray("syllabusSections");
        course.lessons().forEach(lesson -> sections.addObject()
                .put("@type", "Syllabus").put("name", lesson.title()).put("description", lesson.message())
                .put("timeRequired", Duration.ofMinutes(lesson.minutes()).toString()));
        return JsonText.safe(json);
    }

    static String lesson(Course course, Lesson lesson, Frame frame) {
        var json = JsonText.thing("LearningResource");
        json.put("name", lesson.title());
        json.put("description", lesson.message());
        json.put("url", frame.canonical());
        json.put("inLanguage", frame.language());
        json.put("license", LICENCE);
        json.put("isAccessibleForFree", true);
        json.put("learningResourceType", "lesson plan");
        json.put("position", lesson.number());
        json.put("timeRequired", Duration.ofMinutes(lesson.minutes()).toString());
        var teaches = json.putArray("teaches");
        lesson.outcomes().forEach(teaches::add);
        json.putObject("isPartOf").put("@type", "Course").put("name", course.title()).put("description", course.aim())
                .put("url", frame.absolute(Addresses.COURSE));
        provider(json, frame);
        return JsonText.safe(json);
    }

    static void provider(ObjectNode json, Frame frame) {
        json.putObject("provider").put("@type", "Organization").put("name", frame.text("library.name")).put("url", frame.absolute(""));
    }
}
