package org.redress.registry.files;

import java.net.InetSocketAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where ClamAV is asked about files.
 *
 * @param host the host of clamd; none: files are not asked about
 * @param port its port
 * @param patience how long an answer is waited for
 */
@ConfigurationProperties("redress.clamav")
record VirusScanSettings(
        @Nullable String host,
        @DefaultValue("3310") int port,
        @DefaultValue("20s") Duration patience) {

    @Nullable
    InetSocketAddress address() {
        return host == null || host.isBlank() ? null : new InetSocketAddress(host, port);
    }
}
