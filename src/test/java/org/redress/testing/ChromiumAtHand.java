package org.redress.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One Chromium for all tests of this JVM: the one that is there, or else one that is installed; never a skipped test. */
public final class ChromiumAtHand {

    private static final String SENTENCE = "The browser tests need Chromium, and none was found or could be installed. "
            + "Install it (on Debian: apt-get install chromium), or name it: CHROMIUM=/path/to/chromium ./mvnw verify";

    private ChromiumAtHand() {}

    /** The running browser; take a new context from it for every test, and use it from one thread. */
    public static Browser browser() {
        return Running.BROWSER;
    }

    private static Browser launch() {
        var flags = new LaunchOptions()
                .setChromiumSandbox(false) // as root there is none
                .setArgs(List.of(
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        var chromium = installed().or(ChromiumAtHand::fromDebian);
        if (chromium.isEmpty()) {
            downloadOwn();
        }
        chromium.ifPresent(flags::setExecutablePath);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright.chromium().launch(flags);
    }

    private static Optional<Path> installed() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
        return Stream.concat(
                        named.stream(),
                        Stream.of("chromium", "chromium-browser", "google-chrome")
                                .flatMap(ChromiumAtHand::onPath))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> onPath(String program) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("") + File.pathSeparator + "/usr/bin";
        return Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, program));
    }

    private static Optional<Path> fromDebian() {
        var aptGet = Path.of("/usr/bin/apt-get");
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(aptGet)) {
            return Optional.empty();
        }
        run(List.of(aptGet.toString(), "update", "-qq"));
        run(List.of(aptGet.toString(), "install", "-y", "-qq", "--no-install-recommends", "chromium"));
        return installed();
    }

    private static void downloadOwn() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("java.class.path");
        if (run(List.of(java, "-cp", classes, CLI.class.getName(), "install", "chromium")) != 0) {
            throw new IllegalStateException(SENTENCE);
        }
    }

    private static int run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).inheritIO();
            process.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var running = process.start();
            if (!running.waitFor(10, TimeUnit.MINUTES)) {
                running.destroyForcibly();
                return -1;
            }
            return running.exitValue();
        } catch (IOException e) {
            throw new IllegalStateException(SENTENCE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(SENTENCE, e);
        }
    }

    private static final class Running {
        private static final Browser BROWSER = launch();
    }
}
