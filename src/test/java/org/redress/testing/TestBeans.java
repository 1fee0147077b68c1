package org.redress.testing;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
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

    /** Without the engine's starter nobody else tells the coverage library of the engine. */
    @Bean
    static BeanPostProcessor recordCoverage() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof SpringProcessEngineConfiguration engine) {
                    ProcessCoverageConfigurator.initializeProcessCoverageExtensions(engine);
                }
                return bean;
            }
        };
    }
}
