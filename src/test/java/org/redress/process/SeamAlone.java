package org.redress.process;

import org.redress.Redress;
import org.redress.shared.RedressSettings;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The seam without the modules that use it, so that its tests may run diagrams that mean nothing to them. */
@EnableAutoConfiguration
@EnableConfigurationProperties(RedressSettings.class)
@ComponentScan(
        basePackageClasses = Redress.class,
        excludeFilters =
                @Filter(type = FilterType.REGEX, pattern = "org\\.redress\\.(?!process\\.|shared\\.|Foundation).*"))
class SeamAlone {}
