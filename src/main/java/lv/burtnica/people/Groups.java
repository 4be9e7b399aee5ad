package lv.burtnica.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Groups extends Repository<StoredGroup, Long> {

    StoredGroup save(StoredGroup group);

    Optional<StoredGroup> findById(long id);

    void delete(StoredGroup group);

    List<StoredGroup> findAll();

    @Query("select g from StoredGroup g where g.id in (select m.groupId from Membership m where m.personId = :personId)")
    List<StoredGroup> of(long personId);
}
