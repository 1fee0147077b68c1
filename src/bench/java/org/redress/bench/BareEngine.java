package org.redress.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** The engine alone, in a database of its own, with the appeal's diagram and nothing of ours. */
final class BareEngine implements AutoCloseable {

    private final HikariDataSource pool;
    private final CountedStatements database;
    private final ProcessEngine engine;

    BareEngine(EmbeddedPostgres postgres) throws Exception {
        try (var admin = postgres.getPostgresDatabase().getConnection();
                var statement = admin.createStatement()) {
            statement.execute("create database bare");
        }
        pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "bare"));
        pool.setMaximumPoolSize(20);
        database = new CountedStatements(pool);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("activity");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setJobExecutorActivate(false);
        engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        for (String name : new String[] {"appeal", "clarification", "input", "extension"}) {
            deployment.addInputStream(
                    name + ".bpmn", Files.newInputStream(Path.of("bpmn", name + ".bpmn")));
        }
        deployment.deploy();
    }

    Object start() {
        return engine.getRuntimeService()
                .startProcessInstanceByKey("appeal", UUID.randomUUID().toString());
    }

    long statements() {
        return database.sent();
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
