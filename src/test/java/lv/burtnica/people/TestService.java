package lv.burtnica.people;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** A service with accounts of its own, on this machine: hands out words of who somebody is, right ones and wrong ones. */
public final class TestService implements AutoCloseable {

    public static final String ID = "dienests";
    public static final String NAME = "Rucavas dienests";
    private static final String CLIENT = "burtnica";
    private static final Pattern VERIFIER = Pattern.compile("code_verifier=([^&]+)");

    /** Made once, because it takes its time; the one is the service's, the other somebody else's. */
    private static final RSAKey KEY = makeKey();
    private static final RSAKey ANOTHER_KEY = makeKey();

    private final HttpServer server;
    private RSAKey signing = KEY;
    private String subject = "";
    private Map<String, String> asked = Map.of();
    private UnaryOperator<JWTClaimsSet.Builder> twist = UnaryOperator.identity();

    public TestService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/jwks", exchange -> answer(exchange, 200, new JWKSet(KEY.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** As the settings would name it. */
    public ClientRegistration registration(String... scopes) {
        return ClientRegistration.withRegistrationId(ID)
                .clientId(CLIENT)
                .clientSecret("noslēpums")
                .clientName(NAME)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(scopes)
                .authorizationUri(issuer() + "/authorize")
                .tokenUri(issuer() + "/token")
                .jwkSetUri(issuer() + "/jwks")
                .issuerUri(issuer())
                .userNameAttributeName("sub")
                .build();
    }

    /** Somebody signs in there after having been led there; gives back where they are led then. */
    public String signIn(String led, String somebody) {
        subject = somebody;
        asked = UriComponentsBuilder.fromUriString(led).build().getQueryParams().toSingleValueMap();
        return "/login/oauth2/code/" + ID + "?code=abc&state=" + asked.get("state");
    }

    /** From now on it says something else. */
    public void twist(UnaryOperator<JWTClaimsSet.Builder> other) {
        twist = other;
    }

    /** From now on it signs with a key that is not its own. */
    public void signWithAnotherKey() {
        signing = ANOTHER_KEY;
    }

    private static RSAKey makeKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("Every JDK makes RSA keys", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var verifier = VERIFIER.matcher(form);
        if (!verifier.find() || !hash(verifier.group(1)).equals(asked.get("code_challenge"))) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        answer(exchange, 200, JsonMapper.builder().build().writeValueAsString(Map.of(
                "access_token", "atslega", "token_type", "Bearer", "expires_in", 300, "scope", "openid", "id_token", word())));
    }

    private String word() {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject)
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", asked.get("nonce"))
                .claim("email", "milda@launs.example")
                .claim("roles", "COORDINATOR");
        try {
            var word = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), twist.apply(claims).build());
            word.sign(new RSASSASigner(signing));
            return word.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
