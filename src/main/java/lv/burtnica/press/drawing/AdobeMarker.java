package lv.burtnica.press.drawing;

/**
 * What programs of Adobe's kind say about the colours of a JPEG file with four of them (ITU-T T.872, 6.5.3): whether the inks were turned
 * into brightness and colour, and, by being there at all, that they are written as their opposites.
 */
enum AdobeMarker {
    /** The file says nothing: 255 is full ink. */
    NONE,
    /** 0 is full ink. */
    INKS,
    /** Brightness, two colours and black ink; 0 is full ink once they are inks again. */
    BRIGHTNESS;

    private static final int MARKER = 0xff;
    private static final int APPLICATION_14 = 0xee;
    private static final int START_OF_SCAN = 0xda;
    private static final byte[] NAME = {'A', 'd', 'o', 'b', 'e'};
    private static final int TRANSFORM = 11;
    private static final int YCCK = 2;

    /** Read from the segments before the picture itself. */
    static AdobeMarker read(byte[] jpeg) {
        for (var at = 2; at + 4 + TRANSFORM < jpeg.length && (jpeg[at] & 0xff) == MARKER; ) {
            var kind = jpeg[at + 1] & 0xff;
            if (kind == MARKER) {
                at++;
                continue;
            }
            if (kind == START_OF_SCAN) {
                return NONE;
            }
            if (kind == APPLICATION_14 && isAdobe(jpeg, at + 4)) {
                return jpeg[at + 4 + TRANSFORM] == YCCK ? BRIGHTNESS : INKS;
            }
            at += 2 + ((jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff);
        }
        return NONE;
    }

    private static boolean isAdobe(byte[] jpeg, int from) {
        for (var i = 0; i < NAME.length; i++) {
            if (jpeg[from + i] != NAME[i]) {
                return false;
            }
        }
        return true;
    }
}
