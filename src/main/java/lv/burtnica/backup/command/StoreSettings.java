package lv.burtnica.backup.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lv.burtnica.backup.StorePlace;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;

/** Reads the settings as the server would, from its files and the environment, without starting it. */
final class StoreSettings {

    private StoreSettings() {}

    /** @param data another folder than the settings name; may be none */
    static StorePlace read(@Nullable Path data) {
        var arguments = new ArrayList<>(List.of("--burtnica.store-check=false", "--logging.level.root=error"));
        if (data != null) {
            arguments.add("--burtnica.data=" + data);
        }
        try (var settings = new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(arguments.toArray(String[]::new))) {
            return StorePlace.of(settings.getEnvironment());
        }
    }

    /** An application without a single part. */
    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}
