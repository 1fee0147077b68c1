package org.redress.testing;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.redress.process.EngineTime;
import org.redress.shared.MovableClock;
import org.redress.shared.RedressSettings;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What an installation under test has besides. */
@TestConfiguration(proxyBeanMethods = false)
class TestBeans {

    @Bean
    Time time(MovableClock clock, EngineTime engine, RedressSettings settings) {
        return new Time(clock, engine, settings);
    }

    @Bean
    static PassedNodes passedNodes() {
        return new PassedNodes();
    }

    /** Lets the engine tell what it passes. */
    @Bean
    static BeanPostProcessor recordCoverage(PassedNodes passed) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof SpringProcessEngineConfiguration engine) {
                    engine.getCustomHistoryEventHandlers().add(passed);
                }
                return bean;
            }
        };
    }
}
