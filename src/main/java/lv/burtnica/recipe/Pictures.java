package lv.burtnica.recipe;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in photographs and gives them out. */
@Service
public class Pictures {

    private static final int ID_BYTES = 16;

    private final PictureRepository pictures;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Pictures(PictureRepository pictures, Clock clock) {
        this.pictures = pictures;
        this.clock = clock;
    }

    /**
     * Keeps a photograph, made ready for screen and paper.
     *
     * @param upload the file as it came, JPEG, PNG or WebP, at most 20 MB
     * @return the photograph's id, which cannot be guessed
     * @throws UnusablePhotographException with the reason; nothing of the file is kept then
     */
    @Transactional
    public String add(byte[] upload) {
        var photograph = Darkroom.develop(upload);
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        var id = HexFormat.of().formatHex(bytes);
        pictures.save(new StoredPicture(id, photograph, clock.instant()));
        return id;
    }

    /** The photograph as JPEG in sRGB, upright. */
    @Transactional(readOnly = true)
    public Optional<byte[]> jpeg(String id, PictureSize size) {
        return pictures.findById(id).map(picture -> picture.jpeg(size));
    }

    /** How large the photograph is, without fetching it. */
    @Transactional(readOnly = true)
    public Optional<PictureShape> shape(String id) {
        return pictures.shape(id);
    }
}
