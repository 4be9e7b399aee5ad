package lv.burtnica;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the notebook, or runs one of its commands where the first argument names one. */
@SpringBootApplication
public class Burtnica {

    public static void main(String[] args) {
        if (Commands.wantedBy(args)) {
            System.exit(Commands.run(args));
        }
        SpringApplication.run(Burtnica.class, args);
    }
}
