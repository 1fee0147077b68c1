package org.redress.process.engine;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.process.ProcessTask;
import org.springframework.context.ApplicationContext;

/** All that an expression in a diagram can reach by name: the process tasks, and no other bean. */
class TaskBeans extends AbstractMap<Object, Object> {

    private final ApplicationContext beans;

    TaskBeans(ApplicationContext beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String bean && beans.containsBean(bean) && beans.isTypeMatch(bean, ProcessTask.class);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return name instanceof String bean && containsKey(bean) ? beans.getBean(bean) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Map.<Object, Object>copyOf(beans.getBeansOfType(ProcessTask.class))
                .entrySet();
    }
}
