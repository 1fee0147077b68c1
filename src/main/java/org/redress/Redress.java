package org.redress;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Redress: appeals to an energy supplier, from the form to the answer, on time. */
@SpringBootApplication
@Modulithic(systemName = "Redress")
public class Redress {

    /** Starts the application with what the command line says. */
    public static void main(String[] args) {
        SpringApplication.run(Redress.class, args);
    }
}
