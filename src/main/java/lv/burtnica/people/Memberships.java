package lv.burtnica.people;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Memberships extends Repository<Membership, Long> {

    Membership save(Membership membership);

    boolean existsByGroupIdAndPersonId(long groupId, long personId);

    @Modifying
    @Query("delete from Membership where groupId = :groupId and personId = :personId")
    int remove(long groupId, long personId);

    /** Whether two people are in one and the same group. */
    @Query("select count(a) > 0 from Membership a join Membership b on a.groupId = b.groupId "
            + "where a.personId = :one and b.personId = :other")
    boolean meet(long one, long other);

    @Query("select m.groupId from Membership m where m.personId = :personId")
    List<Long> groupsOf(long personId);

    @Query("select count(m) from Membership m where m.groupId = :groupId")
    int size(long groupId);

    default boolean isIn(long personId, long groupId) {
        return existsByGroupIdAndPersonId(groupId, personId);
    }
}
