package lv.burtnica.recipe.taste;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import lv.burtnica.people.Person;
import org.springframework.stereotype.Component;

/**
 * Makes the mark by which a person finds their own face again. It is different for each recipe, and without the notebook's secret nobody
 * can tell from it who it is or which faces come from one person.
 */
@Component
class Marks {

    private static final String METHOD = "HmacSHA256";
    private static final int BYTES = 32;

    private final Secrets secrets;

    Marks(Secrets secrets) {
        this.secrets = secrets;
    }

    String of(Person person, long recipeId) {
        try {
            var mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret()), METHOD));
            return HexFormat.of().formatHex(mac.doFinal((recipeId + ":" + person.id()).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String secret() {
        return secrets.findById(StoredSecret.ID).orElseGet(this::makeSecret).secret();
    }

    private StoredSecret makeSecret() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return secrets.save(new StoredSecret(HexFormat.of().formatHex(bytes)));
    }
}
