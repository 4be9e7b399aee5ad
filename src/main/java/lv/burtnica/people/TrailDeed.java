package lv.burtnica.people;

import java.util.Locale;

/** What the trail of deeds remembers. */
public enum TrailDeed {
    SIGNED_IN(Thing.NONE),
    /** A wrong passphrase for an account that there is. */
    SIGN_IN_REFUSED(Thing.NONE),
    SIGNED_IN_BY_DEVICE(Thing.NONE),
    PASSKEY_ADDED(Thing.NONE),
    PASSKEY_REMOVED(Thing.NONE),
    SIGNED_IN_BY_SERVICE(Thing.NONE),
    SERVICE_LINKED(Thing.NONE),
    SERVICE_UNLINKED(Thing.NONE),
    CARD_FOR_GROUP(Thing.GROUP),
    CARD_FOR_ROLE(Thing.ROLE),
    CARD_TO_RETURN(Thing.PERSON),
    MADE_MEMBER(Thing.PERSON),
    MADE_WORKER(Thing.PERSON),
    MADE_COORDINATOR(Thing.PERSON),
    PERSON_FORGOTTEN(Thing.NONE),
    /** The link for a coordinator who is locked out, made where the notebook runs. */
    LINK_MADE(Thing.NONE),
    RECIPE_PUBLISHED(Thing.KEY),
    RECIPE_SENT_BACK(Thing.KEY),
    RECIPE_WITHDRAWN(Thing.KEY),
    RECIPE_BINNED(Thing.KEY),
    RECIPE_UNBINNED(Thing.KEY),
    RECIPE_RESTORED(Thing.KEY),
    RECIPE_ERASED(Thing.KEY),
    PRICES_ADDED(Thing.KEY),
    BOOKLET_PUBLISHED(Thing.KEY),
    COPY_MADE(Thing.KEY),
    COPY_RESTORED(Thing.NONE),
    COPY_RESTORED_BY_COMMAND(Thing.NONE);

    /** What the word for the thing is. */
    enum Thing {
        NONE,
        PERSON,
        GROUP,
        ROLE,
        KEY
    }

    private final Thing thing;

    TrailDeed(Thing thing) {
        this.thing = thing;
    }

    Thing thing() {
        return thing;
    }

    /** The deed of giving somebody the role. */
    static TrailDeed made(Role role) {
        return switch (role) {
            case MEMBER -> MADE_MEMBER;
            case WORKER -> MADE_WORKER;
            case COORDINATOR -> MADE_COORDINATOR;
        };
    }

    /** How text keys name it: {@code recipe-sent-back}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
