package lv.burtnica.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestPeople;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Puts people into a new store before the server starts on it. */
final class LoadPeople {

    static final String PASSPHRASE = "priede kanna tilts medus";

    private LoadPeople() {}

    /** Makes the store in the folder, with so many people of which every tenth is a worker; gives back their names to sign in with. */
    static List<String> make(Path data, int many) {
        Locale.setDefault(Locale.ROOT);
        try (var application = new SpringApplicationBuilder(SavingUnderLoad.WithoutScreen.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run("--burtnica.data=" + data, "--logging.level.root=warn")) {
            return TestPeople.addMany(application, "slodze", many, PASSPHRASE, n -> n % 10 == 0 ? Role.WORKER : Role.MEMBER);
        }
    }
}
