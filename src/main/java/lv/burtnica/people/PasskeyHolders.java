package lv.burtnica.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps for each person the number by which their devices know them. */
@Component
class PasskeyHolders implements PublicKeyCredentialUserEntityRepository {

    private static final String SELECT =
            "select h.handle, p.sign_in_name, p.shown_name from passkey_holder h join person p on p.id = h.person_id where ";

    private final JdbcClient store;

    PasskeyHolders(JdbcClient store) {
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return find("h.handle = :value", id.toBase64UrlString()).orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String signInName) {
        return find("p.sign_in_name = :value", signInName).orElse(null);
    }

    @Override
    @Transactional
    public void save(PublicKeyCredentialUserEntity holder) {
        if (findById(holder.getId()) == null) {
            store.sql("insert into passkey_holder (person_id, handle) select id, :handle from person where sign_in_name = :name")
                    .param("handle", holder.getId().toBase64UrlString())
                    .param("name", holder.getName())
                    .update();
        }
    }

    @Override
    @Transactional
    public void delete(Bytes id) {
        store.sql("delete from passkey_holder where handle = :handle").param("handle", id.toBase64UrlString()).update();
    }

    private Optional<PublicKeyCredentialUserEntity> find(String condition, String value) {
        return store.sql(SELECT + condition)
                .param("value", value)
                .query((row, number) -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(Bytes.fromBase64(row.getString("handle")))
                        .name(row.getString("sign_in_name"))
                        .displayName(row.getString("shown_name").isEmpty() ? row.getString("sign_in_name") : row.getString("shown_name"))
                        .build())
                .optional();
    }
}
