package lv.burtnica.people;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A device as WebAuthn describes it, made of a key of its own: what it says is what a browser would hand over. */
public final class TestDevice {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int USER_THERE = 0x01;
    private static final int USER_KNOWN = 0x04;
    private static final int WITH_KEY = 0x40;

    private final KeyPair keys;
    private final byte[] credential = new byte[32];
    private final String origin;
    private final String host;
    private int count;
    private boolean asking = true;

    private TestDevice(String origin, String host) throws GeneralSecurityException {
        var maker = KeyPairGenerator.getInstance("EC");
        maker.initialize(new ECGenParameterSpec("secp256r1"));
        this.keys = maker.generateKeyPair();
        this.origin = origin;
        this.host = host;
        new SecureRandom().nextBytes(credential);
    }

    /** In a browser that shows a page of this origin. */
    public static TestDevice at(String origin, String host) {
        try {
            return new TestDevice(origin, host);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on it does not ask for finger, face or number. */
    public TestDevice withoutAsking() {
        asking = false;
        return this;
    }

    public String credential() {
        return encoded(credential);
    }

    /** What it answers to the wish for a new key. */
    public String make(String wish) {
        var answer = Map.of(
                "attestationObject", encoded(attestation()),
                "clientDataJSON", encoded(client("webauthn.create", challenge(wish))),
                "transports", new String[] {"internal"});
        return answer(answer);
    }

    /** What it answers to the question who it is. */
    public String show(String question) {
        return show(question, challenge(question));
    }

    /** The same, but to another question. */
    public String show(String question, String challenge) {
        count++;
        var data = data(USER_THERE | (asking ? USER_KNOWN : 0), new byte[0]);
        var client = client("webauthn.get", challenge);
        return answer(Map.of(
                "authenticatorData", encoded(data),
                "clientDataJSON", encoded(client),
                "signature", encoded(sign(joined(data, hash(client))))));
    }

    private String answer(Map<String, ?> response) {
        return JSON.writeValueAsString(Map.of(
                "id", credential(), "rawId", credential(), "type", "public-key", "authenticatorAttachment", "platform",
                "clientExtensionResults", Map.of(), "response", response));
    }

    private byte[] client(String kind, String challenge) {
        return JSON.writeValueAsBytes(Map.of("type", kind, "challenge", challenge, "origin", origin, "crossOrigin", false));
    }

    private byte[] data(int flags, byte[] rest) {
        return joined(
                hash(host.getBytes(StandardCharsets.UTF_8)), new byte[] {(byte) flags}, ByteBuffer.allocate(4).putInt(count).array(), rest);
    }

    /** In CBOR: a map of the way "none", no statement, and the data with the key. */
    private byte[] attestation() {
        var length = new byte[] {0, (byte) credential.length};
        var data = data(USER_THERE | WITH_KEY | (asking ? USER_KNOWN : 0), joined(new byte[16], length, credential, publicKey()));
        return joined(
                new byte[] {(byte) 0xA3}, word("fmt"), word("none"), word("attStmt"), new byte[] {(byte) 0xA0},
                word("authData"), new byte[] {0x58, (byte) data.length}, data);
    }

    /** In CBOR: of elliptic curves, for ES256, on P-256, and the two coordinates. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return joined(
                new byte[] {(byte) 0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32}, coordinate(point.getAffineX().toByteArray()),
                new byte[] {0x22, 0x58, 32}, coordinate(point.getAffineY().toByteArray()));
    }

    private static byte[] coordinate(byte[] number) {
        var plain = new byte[32];
        var from = Math.max(0, number.length - 32);
        System.arraycopy(number, from, plain, 32 - (number.length - from), number.length - from);
        return plain;
    }

    private byte[] sign(byte[] content) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(String json) {
        return JSON.readTree(json).path("challenge").asString();
    }

    private static byte[] word(String word) {
        return joined(new byte[] {(byte) (0x60 + word.length())}, word.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] hash(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static String encoded(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }
}
