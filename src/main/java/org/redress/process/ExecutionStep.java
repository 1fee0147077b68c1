package org.redress.process;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/** A step as the engine's execution tells it. */
record ExecutionStep(DelegateExecution execution) implements Step {

    @Override
    public String businessKey() {
        return requireNonNull(
                execution.getProcessBusinessKey(),
                () -> "No business key at " + execution.getCurrentActivityId()
                        + ": does the call activity pass it on?");
    }

    @Override
    public @Nullable String text(String variable) {
        return (String) execution.getVariable(variable);
    }

    @Override
    public @Nullable Instant instant(String variable) {
        var value = (Date) execution.getVariable(variable);
        return value == null ? null : value.toInstant();
    }

    @Override
    public boolean flag(String variable) {
        return Boolean.TRUE.equals(execution.getVariable(variable));
    }

    @Override
    public void set(String variable, Object value) {
        execution.setVariable(variable, Decisions.checked(variable, value));
    }
}
