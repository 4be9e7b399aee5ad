package lv.burtnica.press;

/**
 * A QR code, drawn as vectors.
 *
 * @param content what a telephone reads, usually a web address
 * @param alt what it is: "QR kods ar burtnīcas adresi"
 * @param millimetres its width and height, at least 15
 */
public record QrCode(String content, String alt, double millimetres) implements Block {}
