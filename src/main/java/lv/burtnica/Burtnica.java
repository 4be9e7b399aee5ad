package lv.burtnica;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Burtnica {

    public static void main(String[] args) {
        SpringApplication.run(Burtnica.class, args);
    }
}
