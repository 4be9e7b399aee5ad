package lv.burtnica.people;

import org.jspecify.annotations.Nullable;

/** How somebody stands to a thing: what they are themselves, and whose the thing is. One column of the table in {@link Deed}. */
public enum Standing {
    /** Nobody has signed in. */
    READER(null),

    MEMBER_OWN(Role.MEMBER),
    /** Somebody else's in one of the member's groups, or a group that the member is in. */
    MEMBER_IN_GROUP(Role.MEMBER),
    MEMBER_ELSEWHERE(Role.MEMBER),

    WORKER_OWN(Role.WORKER),
    /** A member's in one of the worker's groups, or a group that the worker is in. */
    WORKER_IN_GROUP(Role.WORKER),
    /** Another worker's or a coordinator's in one of the worker's groups. */
    WORKER_BESIDE(Role.WORKER),
    WORKER_ELSEWHERE(Role.WORKER),

    COORDINATOR_OWN(Role.COORDINATOR),
    COORDINATOR_ELSEWHERE(Role.COORDINATOR);

    private final @Nullable Role role;

    Standing(@Nullable Role role) {
        this.role = role;
    }

    /** What somebody of this standing is, or {@code null} for a reader without an account. */
    public @Nullable Role role() {
        return role;
    }
}
