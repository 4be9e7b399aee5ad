package lv.burtnica.funder;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A funder as it is stored. */
@Entity
@Table(name = "funder")
class StoredFunder {

    @Id
    @GeneratedValue(generator = "funder_seq")
    @SequenceGenerator(name = "funder_seq", sequenceName = "funder_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String name = "";
    private String sentence = "";

    @ElementCollection
    @CollectionTable(name = "funder_logo", joinColumns = @JoinColumn(name = "funder_id"))
    @OrderColumn(name = "position")
    private List<StoredLogo> logos = new ArrayList<>();

    int version() {
        return version;
    }

    void become(String wantedName, Funder funder) {
        name = wantedName;
        sentence = funder.sentence();
        if (!logos.stream().map(StoredLogo::toLogo).toList().equals(funder.logos())) {
            logos.clear();
            funder.logos().forEach(logo -> logos.add(new StoredLogo(logo)));
        }
    }

    KeptFunder toFunder() {
        var shown = new Funder(sentence, logos.stream().map(StoredLogo::toLogo).toList());
        return new KeptFunder(Objects.requireNonNull(id), version, name, shown);
    }
}
