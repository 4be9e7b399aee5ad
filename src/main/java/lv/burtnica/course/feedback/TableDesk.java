package lv.burtnica.course.feedback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.burtnica.course.day.DayState;
import lv.burtnica.course.day.LessonDay;
import lv.burtnica.course.day.LessonDays;
import lv.burtnica.recipe.assessment.Taste;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page that people answer at the table: open by its code on the day itself and a little longer, without an account. */
@Service
public class TableDesk {

    /** As many days after the lesson the page stays open, for those whose telephone was empty. */
    public static final int DAYS_OPEN_AFTERWARDS = 2;

    /** Somebody always brings somebody. */
    private static final int UNEXPECTED = 3;
    private static final int DEVICE_BYTES = 16;
    private static final Pattern DEVICE = Pattern.compile("[0-9a-f]{" + 2 * DEVICE_BYTES + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final LessonDays days;
    private final TableFaces faces;
    private final DayFaces counts;
    private final Clock clock;

    TableDesk(LessonDays days, TableFaces faces, DayFaces counts, Clock clock) {
        this.days = days;
        this.faces = faces;
        this.counts = counts;
        this.clock = clock;
    }

    /** What came of an answer. */
    public enum Taken {
        /** Counted, in place of what the same device said before. */
        COUNTED,
        /** As many people as were there have answered already. */
        FULL
    }

    /** A name for a device that has none yet; it says nothing about the device. */
    public static String newDevice() {
        var bytes = new byte[DEVICE_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Whether the name is one that {@link #newDevice} could have made. */
    public static boolean isDevice(String name) {
        return DEVICE.matcher(name).matches();
    }

    /** The day whose page is open now. */
    @Transactional(readOnly = true)
    public Optional<LessonDay> open(String code) {
        var today = LocalDate.now(clock);
        return days.findByCode(code)
                .filter(day -> day.state() != DayState.CALLED_OFF)
                .filter(day -> !today.isBefore(day.date()) && !today.isAfter(day.date().plusDays(DAYS_OPEN_AFTERWARDS)));
    }

    /** The faces that the device gave so far, by the recipe's key. */
    @Transactional(readOnly = true)
    public Map<String, Taste.Face> given(LessonDay day, String device) {
        var given = new HashMap<String, Taste.Face>();
        faces.findByDayIdAndDevice(day.id(), hidden(day, device)).forEach(face -> given.put(face.recipeKey(), face.face()));
        return given;
    }

    /**
     * Takes faces for dishes of the day; what is no dish of it is passed over.
     *
     * @param seen the day, which is {@link #open}
     * @param device made by {@link #newDevice}
     */
    @Transactional
    public Taken give(LessonDay seen, String device, Map<String, Taste.Face> said) {
        var day = days.hold(seen);
        var name = hidden(day, device);
        if (!faces.existsByDayIdAndDevice(day.id(), name) && faces.devices(day.id()) >= most(day)) {
            return Taken.FULL;
        }
        var stored = new HashMap<String, StoredTableFace>();
        faces.findByDayIdAndDevice(day.id(), name).forEach(face -> stored.put(face.recipeKey(), face));
        day.dishes().stream().map(dish -> dish.cooked().recipe()).distinct().filter(said::containsKey).forEach(key -> {
            var face = said.getOrDefault(key, Taste.Face.SO_SO);
            var one = stored.getOrDefault(key, new StoredTableFace(day.id(), key, name, face));
            one.change(face);
            faces.save(one);
        });
        counts.tell(day);
        return Taken.COUNTED;
    }

    private static int most(LessonDay day) {
        var came = day.outcome().came();
        return came == null ? day.people() + UNEXPECTED : came;
    }

    /** Nobody who reads the store can tell which device it was, or that two days were answered on the same one. */
    private static String hidden(LessonDay day, String device) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest((day.code() + device).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
