package lv.burtnica.course.feedback;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TableFaces extends Repository<StoredTableFace, Long> {

    StoredTableFace save(StoredTableFace face);

    List<StoredTableFace> findByDayId(long dayId);

    List<StoredTableFace> findByDayIdAndDevice(long dayId, String device);

    boolean existsByDayIdAndDevice(long dayId, String device);

    @Query("select count(distinct f.device) from StoredTableFace f where f.dayId = :dayId")
    long devices(long dayId);
}
