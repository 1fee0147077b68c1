package org.redress;

import java.util.TimeZone;
import org.redress.keeping.KeepingCommand;
import org.redress.shared.MovableClock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Redress: appeals to an energy supplier, from the form to the answer, on time. */
@SpringBootApplication(nameGenerator = ModuleBeanNames.class)
@ConfigurationPropertiesScan
@Modulithic(systemName = "Redress")
public class Redress {

    static {
        // In a JVM with daylight saving a day may have 23 hours, and two instants one name.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }

    /** Starts the application with what the command line says, or saves or restores its data. */
    public static void main(String[] args) {
        if (KeepingCommand.isMeant(args)) {
            System.exit(KeepingCommand.run(Foundation.libraries(), new MovableClock(), args));
        }
        SpringApplication.run(Redress.class, args);
    }
}
