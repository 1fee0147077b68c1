package org.redress.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.redress.process.engine.Diagrams;
import org.springframework.stereotype.Component;

/** What the engine remembers of the database. */
@Component
public class EngineMemory {

    private final ProcessEngine engine;
    private final Processes processes;
    private final Diagrams diagrams;

    EngineMemory(ProcessEngine engine, Processes processes, Diagrams diagrams) {
        this.engine = engine;
        this.processes = processes;
        this.diagrams = diagrams;
    }

    /** Forgets it, because the database was put back to another state; deploys what that state does not have. */
    public void renew() {
        var cache = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getDeploymentCache();
        cache.discardProcessDefinitionCache();
        cache.discardDecisionDefinitionCache();
        cache.discardDecisionRequirementsDefinitionCache();
        processes.forget();
        try {
            diagrams.deploy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
