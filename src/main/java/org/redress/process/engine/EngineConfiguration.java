package org.redress.process.engine;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.jobexecutor.CallerRunsRejectedJobsHandler;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.redress.process.EngineSchema;
import org.redress.shared.LibrarySchema;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The engine, set up by hand: embedded, without starter, REST interface or web application. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    LibrarySchema engineSchema() {
        return EngineSchema.migration();
    }

    @Bean
    SpringProcessEngineConfiguration engineSettings(
            ApplicationContext beans,
            DataSource database,
            PlatformTransactionManager transactions,
            DefaultJobExecutor executor,
            Clock clock) {
        var engine = new SpringProcessEngineConfiguration();
        engine.setApplicationContext(beans);
        engine.setProcessEngineName("redress");
        engine.setDataSource(database);
        engine.setTransactionManager(transactions);
        engine.setDatabaseSchemaUpdate("false");
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setHistory("activity");
        engine.setHistoryTimeToLive("P1825D");
        engine.setHistoryCleanupEnabled(false);
        engine.setEnableCmdExceptionLogging(false); // whoever calls gets the exception; lost races are no errors
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new TaskEvents(beans, clock))));
        runJobs(engine, executor);
        close(engine);
        engine.setBeans(new TaskBeans(beans));
        return engine;
    }

    /** Jobs are tried ten times, five minutes apart; then an incident stays until somebody looks. */
    private static void runJobs(SpringProcessEngineConfiguration engine, DefaultJobExecutor executor) {
        engine.setJobExecutor(executor);
        engine.setJobExecutorActivate(false); // JobExecution does
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setEnsureJobDueDateNotNull(true);
        engine.setDefaultNumberOfRetries(10);
        engine.setFailedJobRetryTimeCycle("R10/PT5M");
    }

    /** Leaves out whatever Redress does not use, above all what could run something found in data. */
    private static void close(SpringProcessEngineConfiguration engine) {
        engine.setAuthorizationEnabled(false); // rights are the organisation's, checked before the engine is asked
        engine.setTenantCheckEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setTaskMetricsEnabled(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableXxeProcessing(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setScriptEngineResolver(new NoScripts());
        engine.setEnableScriptEngineLoadExternalResources(false);
    }

    @Bean
    DefaultJobExecutor jobExecutor() {
        var executor = new DefaultJobExecutor();
        executor.setCorePoolSize(8);
        executor.setMaxPoolSize(8);
        executor.setQueueSize(100);
        executor.setMaxJobsPerAcquisition(50);
        // a full queue makes the thread that fetches work too, instead of fetching for each slot that gets free
        executor.setRejectedJobsHandler(new CallerRunsRejectedJobsHandler());
        executor.setLockTimeInMillis(30_000); // what a dead node keeps back; jobs are short, no network inside
        executor.setWaitTimeInMillis(100);
        executor.setMaxWait(5_000); // the engine's own 60 s would let a timer be a minute late
        executor.setBackoffTimeInMillis(50);
        executor.setMaxBackoff(2_000);
        return executor;
    }

    @Bean
    @DependsOnDatabaseInitialization
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration engineSettings) {
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(engineSettings);
        return factory;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    HistoryService historyService(ProcessEngine engine) {
        return engine.getHistoryService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }

    @Bean
    DecisionService decisionService(ProcessEngine engine) {
        return engine.getDecisionService();
    }
}
