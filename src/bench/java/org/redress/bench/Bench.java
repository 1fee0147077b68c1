package org.redress.bench;

import java.nio.file.Path;

/** Measures what the README quotes, and prints it as tables; `./mvnw -Pbench verify` runs it. */
public final class Bench {

    private Bench() {}

    /** Runs every measurement; the first argument is the packaged jar. */
    public static void main(String[] args) throws Exception {
        Path jar = Path.of(args.length > 0 ? args[0] : "target/redress.jar");
        System.out.printf(
                "%nRedress benchmarks: JDK %s, %d processors, %s%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"));
        new Registrations().print();
        new Startup(jar).print();
        System.exit(0);
    }
}
