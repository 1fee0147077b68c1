package org.redress;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Makes {@code redress.data} absolute, because H2 refuses {@code data} where it takes {@code ./data}. */
class DataDirectory implements EnvironmentPostProcessor, Ordered {

    private static final String SETTING = "redress.data";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var given = environment.getProperty(SETTING, "./data");
        var home = given.startsWith("~/") ? System.getProperty("user.home") + given.substring(1) : given;
        var absolute = Path.of(home).toAbsolutePath().normalize().toString();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("dataDirectory", Map.of(SETTING, absolute.replace('\\', '/'))));
    }

    /** After the configuration files, which may hold the setting. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
