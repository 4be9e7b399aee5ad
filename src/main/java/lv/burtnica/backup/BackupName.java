package lv.burtnica.backup;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the files of copies are called: {@code burtnica-20261122-061500.zip}, in UTC. */
final class BackupName {

    static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private static final Pattern NAME = Pattern.compile("burtnica-(\\d{8}-\\d{6})\\.zip");

    private BackupName() {}

    static String of(Instant madeAt) {
        return "burtnica-" + STAMP.format(madeAt) + ".zip";
    }

    /** When the copy of this name was made; nothing for a name that no copy has. */
    static Optional<Instant> madeAt(String name) {
        var matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(matcher.group(1), STAMP).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
