package lv.burtnica.course.feedback;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredSuggestions extends Repository<StoredSuggestion, Long> {

    StoredSuggestion save(StoredSuggestion suggestion);

    void delete(StoredSuggestion suggestion);

    Optional<StoredSuggestion> findById(long id);

    List<StoredSuggestion> findByCourseAndLessonOrderBySaidOnDescIdDesc(String course, int lesson);

    List<StoredSuggestion> findByDayIdOrderById(long dayId);
}
