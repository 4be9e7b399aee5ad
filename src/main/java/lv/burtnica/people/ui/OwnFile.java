package lv.burtnica.people.ui;

import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import lv.burtnica.people.OwnData;

/** The file with everything about somebody. It lies on the disk only until it is sent: it may be larger than memory should hold. */
final class OwnFile {

    private OwnFile() {}

    static DownloadResponse answer(OwnData data, String name) throws IOException {
        var kept = Files.createTempFile("burtnica", ".zip");
        try {
            try (var out = Files.newOutputStream(kept)) {
                data.export(out);
            }
            // Asked before it is opened: some systems take the name away as soon as the file is open.
            var size = Files.size(kept);
            return new DownloadResponse(Files.newInputStream(kept, StandardOpenOption.DELETE_ON_CLOSE), name, "application/zip", size);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(kept);
            throw e;
        }
    }
}
