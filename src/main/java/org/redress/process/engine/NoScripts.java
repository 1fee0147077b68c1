package org.redress.process.engine;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** Refuses every script: what a diagram decides stands in a table or in a named method. */
class NoScripts implements ScriptEngineResolver {

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        throw new IllegalStateException("Scripts are switched off");
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        throw new IllegalStateException("Scripts are switched off");
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        throw new IllegalStateException("Scripts are switched off, and a diagram asks for " + language);
    }
}
