package org.redress;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;

/** Names beans after their class, as tasks of diagrams need it; where two modules chose one name, the second is qualified. */
class ModuleBeanNames extends AnnotationBeanNameGenerator {

    @Override
    public String generateBeanName(BeanDefinition bean, BeanDefinitionRegistry registry) {
        var name = super.generateBeanName(bean, registry);
        var className = bean.getBeanClassName();
        var taken = registry.containsBeanDefinition(name)
                && !String.valueOf(className)
                        .equals(registry.getBeanDefinition(name).getBeanClassName());
        return taken && className != null ? className : name;
    }
}
