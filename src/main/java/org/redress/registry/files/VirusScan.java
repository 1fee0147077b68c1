package org.redress.registry.files;

import java.io.ByteArrayInputStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import xyz.capybara.clamav.ClamavClient;
import xyz.capybara.clamav.commands.scan.result.ScanResult;

/** Asks ClamAV, when its address is set, about every file; a file that it could not look at is not taken. */
@Component
class VirusScan implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);

    private final @Nullable ClamavClient scanner;
    private final Duration patience;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "virus-scan");
        thread.setDaemon(true);
        return thread;
    });

    @Autowired
    VirusScan(VirusScanSettings settings) {
        this(settings.address(), settings.patience());
    }

    VirusScan(@Nullable InetSocketAddress address, Duration patience) {
        this.scanner = address == null ? null : new ClamavClient(address);
        this.patience = patience;
    }

    /** The key of why a file can't be taken: it is infected, or the scanner did not say in time that it is not. */
    Optional<String> fault(byte[] content) {
        if (scanner == null) {
            return Optional.empty();
        }
        ClamavClient asked = scanner;
        Future<ScanResult> answer = threads.submit(() -> asked.scan(new ByteArrayInputStream(content)));
        try {
            ScanResult result = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return result instanceof ScanResult.OK ? Optional.empty() : Optional.of("file.infected");
        } catch (ExecutionException | TimeoutException unanswered) {
            LOG.error("The virus scanner does not answer, files are refused: {}", unanswered.toString());
            return Optional.of("file.unchecked");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of("file.unchecked");
        } finally {
            answer.cancel(true); // closes the connection when nobody answered
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
