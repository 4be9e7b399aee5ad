package lv.burtnica.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the devices by which people come in. */
@Component
class PasskeyRows implements UserCredentialRepository {

    private static final String SELECT = "select k.*, h.handle from passkey k join passkey_holder h on h.person_id = k.person_id where ";

    private final JdbcClient store;

    PasskeyRows(JdbcClient store) {
        this.store = store;
    }

    @Override
    @Transactional
    public void delete(Bytes credential) {
        store.sql("delete from passkey where credential = :credential").param("credential", credential.toBase64UrlString()).update();
    }

    /** Of a device that is known, only when and how often it was used changes. */
    @Override
    @Transactional
    public void save(CredentialRecord key) {
        var changed = store.sql("update passkey set signatures = :signatures, backed_up = :backedUp, last_used_at = :used"
                        + " where credential = :credential")
                .param("signatures", key.getSignatureCount())
                .param("backedUp", key.isBackupState())
                .param("used", time(key.getLastUsed()))
                .param("credential", key.getCredentialId().toBase64UrlString())
                .update();
        if (changed == 0) {
            insert(key);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return store.sql(SELECT + "k.credential = :credential")
                .param("credential", credential.toBase64UrlString())
                .query(PasskeyRows::key)
                .optional()
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CredentialRecord> findByUserId(Bytes holder) {
        return store.sql(SELECT + "h.handle = :handle").param("handle", holder.toBase64UrlString()).query(PasskeyRows::key).list();
    }

    /** The devices of somebody, the oldest first. */
    List<Passkey> of(long person) {
        return store.sql("select credential, label, created_at, last_used_at from passkey where person_id = :id"
                        + " order by created_at, credential")
                .param("id", person)
                .query((row, number) -> new Passkey(row.getString(1), row.getString(2), time(row, 3), time(row, 4)))
                .list();
    }

    /** Removes the device, where it is this person's. */
    boolean remove(long person, String credential) {
        return store.sql("delete from passkey where person_id = :id and credential = :credential")
                        .param("id", person)
                        .param("credential", credential)
                        .update()
                > 0;
    }

    /** Removes every device of somebody. */
    void removeAll(long person) {
        store.sql("delete from passkey where person_id = :id").param("id", person).update();
        store.sql("delete from passkey_holder where person_id = :id").param("id", person).update();
    }

    private void insert(CredentialRecord key) {
        var attestation = Objects.requireNonNull(key.getAttestationObject(), "A new device shows how it was made");
        store.sql("insert into passkey (credential, person_id, label, public_key, attestation, signatures, verified, backup_eligible,"
                        + " backed_up, transports, created_at, last_used_at) select :credential, person_id, :label, :publicKey,"
                        + " :attestation, :signatures, :verified, :eligible, :backedUp, :transports, :created, :used"
                        + " from passkey_holder where handle = :handle")
                .param("credential", key.getCredentialId().toBase64UrlString())
                .param("label", key.getLabel())
                .param("publicKey", new Bytes(key.getPublicKey().getBytes()).toBase64UrlString())
                .param("attestation", attestation.toBase64UrlString())
                .param("signatures", key.getSignatureCount())
                .param("verified", key.isUvInitialized())
                .param("eligible", key.isBackupEligible())
                .param("backedUp", key.isBackupState())
                .param("transports", words(key.getTransports()))
                .param("created", time(key.getCreated()))
                .param("used", time(key.getLastUsed()))
                .param("handle", key.getUserEntityUserId().toBase64UrlString())
                .update();
    }

    private static CredentialRecord key(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("credential")))
                .userEntityUserId(Bytes.fromBase64(row.getString("handle")))
                .publicKey(new ImmutablePublicKeyCose(Bytes.fromBase64(row.getString("public_key")).getBytes()))
                .attestationObject(Bytes.fromBase64(row.getString("attestation")))
                .signatureCount(row.getLong("signatures"))
                .uvInitialized(row.getBoolean("verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports(row.getString("transports")))
                .label(row.getString("label"))
                .created(row.getObject("created_at", OffsetDateTime.class).toInstant())
                .lastUsed(row.getObject("last_used_at", OffsetDateTime.class).toInstant())
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String words) {
        return Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).map(AuthenticatorTransport::valueOf).collect(Collectors.toSet());
    }

    private static String words(Set<AuthenticatorTransport> transports) {
        return transports.stream().map(AuthenticatorTransport::getValue).sorted().collect(Collectors.joining(" "));
    }

    private static OffsetDateTime time(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Instant time(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
