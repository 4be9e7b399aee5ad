package lv.burtnica.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TrailRows extends Repository<StoredTrail, Long> {

    String WHERE = " from StoredTrail t where t.doneAt >= :since and t.deed in :deeds and (:person is null or t.personId = :person)";

    StoredTrail save(StoredTrail entry);

    @Query("select t" + WHERE + " order by t.doneAt desc, t.id desc")
    List<StoredTrail> find(Instant since, Collection<TrailDeed> deeds, @Nullable Long person, Pageable page);

    @Query("select count(t)" + WHERE)
    long count(Instant since, Collection<TrailDeed> deeds, @Nullable Long person);
}
