package org.redress.deadline;

import org.redress.Redress;
import org.redress.shared.RedressSettings;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The deadlines and what they call, without the modules that listen to them. */
@EnableAutoConfiguration
@EnableConfigurationProperties(RedressSettings.class)
@ComponentScan(
        basePackageClasses = Redress.class,
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = "org\\.redress\\.(?!process\\.|shared\\.|calendar\\.|deadline\\.|Foundation).*"))
class DeadlinesAlone {}
