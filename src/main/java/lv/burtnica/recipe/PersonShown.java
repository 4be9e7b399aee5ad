package lv.burtnica.recipe;

import java.util.Locale;

/** Whether somebody is to be seen in a photograph, and agreed that others see it. */
public enum PersonShown {
    /** Nobody has said yet. */
    NOT_SAID,
    NOBODY,
    AGREED,
    /** There is somebody who has not agreed, or does not any more. Such a photograph is not published. */
    NOT_AGREED;

    /** How text keys name it: {@code not-agreed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
