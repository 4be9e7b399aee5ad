package lv.burtnica.people;

/** What a person is in the notebook. */
public enum Role {
    MEMBER, WORKER, COORDINATOR;

    /** The role's name as Spring Security and {@code @RolesAllowed} know it. */
    public static final String MEMBER_NAME = "MEMBER";

    public static final String WORKER_NAME = "WORKER";
    public static final String COORDINATOR_NAME = "COORDINATOR";
}
