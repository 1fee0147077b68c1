package org.redress.bench;

import java.nio.file.Path;
import java.util.List;

/** Measures what the README quotes, and prints it as tables; `./mvnw -Pbench verify` runs it. */
public final class Bench {

    private Bench() {}

    /** Runs every measurement; the first argument is the packaged jar. */
    public static void main(String[] args) throws Exception {
        Path jar = Path.of(args.length > 0 ? args[0] : "target/redress.jar");
        System.out.printf(
                "%nRedress benchmarks: JDK %s, %d processors, %s%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"));
        if (asked("registrations")) {
            new Registrations().print();
        }
        if (asked("due")) {
            new DueTogether().print();
        }
        if (asked("lists")) {
            new Lists().print();
        }
        if (asked("people")) {
            new People().print();
        }
        if (asked("startup")) {
            new Startup(jar).print();
        }
        System.exit(0);
    }

    /** All measurements, or those that the property `bench` names. */
    private static boolean asked(String part) {
        String parts = System.getProperty("bench", "");
        return parts.isBlank() || List.of(parts.split(",")).contains(part);
    }
}
