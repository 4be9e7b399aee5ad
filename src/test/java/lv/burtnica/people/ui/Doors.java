package lv.burtnica.people.ui;

import lv.burtnica.people.Door;

/** Addresses to try the doors with. */
final class Doors {

    private Doors() {}

    /** An address behind the door, without the slash in front. */
    static String example(Door door) {
        return door.pattern()
                .replaceFirst("^/", "")
                .replaceAll(":\\w+\\(.*\\)", "7")
                .replaceAll(":\\w+\\??", "kaut-kas")
                .replace("**", "lv")
                .replace("*", "styles");
    }
}
