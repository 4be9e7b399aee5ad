package lv.burtnica.recipe.taste;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What marks are made with, as it is stored: one for the notebook. */
@Entity
@Table(name = "recipe_face_secret")
class StoredSecret {

    static final int ID = 1;

    @Id
    private int id;

    private String secret;

    @SuppressWarnings("NullAway.Init")
    protected StoredSecret() {}

    StoredSecret(String secret) {
        this.id = ID;
        this.secret = secret;
    }

    String secret() {
        return secret;
    }
}
