package lv.burtnica;

import lv.burtnica.backup.Restart;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** Starts the notebook, or runs one of its commands where the first argument names one. */
@SpringBootApplication
public class Burtnica {

    public static void main(String[] args) {
        if (Commands.wantedBy(args)) {
            System.exit(Commands.run(args));
        }
        SpringApplication.run(Burtnica.class, args);
    }

    /** In a thread that is no daemon, so that the process lives on while there is no server. */
    @Bean
    Restart restart(ConfigurableApplicationContext application, ApplicationArguments arguments) {
        return () -> Thread.ofPlatform().name("restart").daemon(false).start(() -> {
            application.close();
            try {
                SpringApplication.run(Burtnica.class, arguments.getSourceArgs());
            } catch (RuntimeException e) {
                // Spring has said why; what keeps the service running should see that it ended.
                System.exit(1);
            }
        });
    }
}
