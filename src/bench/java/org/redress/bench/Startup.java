package org.redress.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Starts the packaged jar on an H2 file: first with the sample, then again, and measures time and memory. */
final class Startup {

    private final Path jar;

    Startup(Path jar) {
        this.jar = jar;
    }

    void print() throws Exception {
        Path data = Files.createTempDirectory("redress-bench");
        System.out.printf("%nStart on H2 (java -jar %s)%n%-34s %10s %12s%n", jar, "", "seconds", "resident MB");
        start("first start, sample brought in", data, "-Xmx512m");
        start("second start", data, "-Xmx512m");
        start("second start, 256 MB, serial, C1", data, "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    }

    private void start(String what, Path data, String... options) throws Exception {
        int port = freePort();
        ProcessBuilder command = new ProcessBuilder("java");
        command.command().addAll(java.util.List.of(options));
        command.command()
                .addAll(java.util.List.of(
                        "-jar", jar.toString(), "--redress.data=" + data, "--server.port=" + port));
        command.redirectErrorStream(true).redirectOutput(data.resolve("start.log").toFile());
        long began = System.nanoTime();
        Process process = command.start();
        try {
            awaitUp(process, port);
            double seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf("%-34s %10.1f %12s%n", what, seconds, residentMegabytes(process));
        } finally {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
            process.destroyForcibly();
        }
    }

    private static void awaitUp(Process process, int port) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest health = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                .build();
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (System.nanoTime() < deadline && process.isAlive()) {
            if (isUp(client, health)) {
                return;
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException("it did not start within three minutes");
    }

    private static boolean isUp(HttpClient client, HttpRequest health) throws InterruptedException {
        try {
            return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String residentMegabytes(Process process) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return "not told";
        }
        try (BufferedReader lines = Files.newBufferedReader(status)) {
            return lines.lines()
                    .filter(line -> line.startsWith("VmRSS"))
                    .map(line -> String.valueOf(Long.parseLong(line.replaceAll("\\D", "")) / 1024))
                    .findFirst()
                    .orElse("not told");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
