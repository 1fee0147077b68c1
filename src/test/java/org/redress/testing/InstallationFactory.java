package org.redress.testing;

import java.util.List;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;

/** Reads from {@link RedressTest} which installation a test wants. */
class InstallationFactory implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(Class<?> test, List<ContextConfigurationAttributes> attributes) {
        var wanted = AnnotatedElementUtils.findMergedAnnotation(test, RedressTest.class);
        return wanted == null ? null : new Installation(wanted.value(), wanted.own(), List.of(wanted.settings()));
    }
}
