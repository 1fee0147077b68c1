package org.redress.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.TimeZone;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine is set up as safely, and watched as closely, as the deadlines ask for. */
class EngineSettingsTest {

    @Nested
    @RedressTest(own = "seam")
    class OnH2 extends Settings {}

    @Nested
    @RedressTest(value = Database.POSTGRESQL, own = "seam")
    class OnPostgres extends Settings {

        @Test
        void findsDueJobsByTheIndexOnTheirDueDate() {
            database.sql("set enable_seqscan = off").update();
            var plan = database.sql("explain select ID_ from ACT_RU_JOB where RETRIES_ > 0 and DUEDATE_ <= now()"
                            + " and (LOCK_EXP_TIME_ is null or LOCK_EXP_TIME_ < now()) order by DUEDATE_ limit 20")
                    .query(String.class)
                    .list();
            assertThat(plan).anyMatch(step -> step.contains("redress_job_duedate"));
        }

        @Test
        void hasTheIndexOnLockedJobs() {
            var index = database.sql("select indexdef from pg_indexes where indexname = 'redress_job_locked'")
                    .query(String.class)
                    .single();
            assertThat(index).contains("process_instance_id_", "WHERE (lock_owner_ IS NOT NULL)");
        }
    }

    abstract static class Settings extends SeamStory {

        @Autowired
        Map<String, HealthIndicator> indicators;

        @Autowired
        MeterRegistry metrics;

        @Autowired
        JdbcClient database;

        @Test
        void closesWhatCouldRunSomethingFoundInData() {
            var settings = settings();
            assertThat(settings.isEnableExpressionsInAdhocQueries()).isFalse();
            assertThat(settings.isEnableExpressionsInStoredQueries()).isFalse();
            assertThat(settings.isEnableXxeProcessing()).isFalse();
            assertThat(settings.isJavaSerializationFormatEnabled()).isFalse();
            assertThat(settings.isDeserializationTypeValidationEnabled()).isTrue();
            assertThat(settings.isCmmnEnabled()).isFalse();
            assertThat(settings.isAuthorizationEnabled()).isFalse();
        }

        @Test
        void keepsLittleHistoryAndChangesNoSchema() {
            var settings = settings();
            assertThat(settings.getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_ACTIVITY);
            assertThat(settings.getDatabaseSchemaUpdate()).isEqualTo("false");
            assertThat(settings.getIdGenerator()).isInstanceOf(StrongUuidGenerator.class);
            assertThat(settings.isDbMetricsReporterActivate()).isFalse();
        }

        @Test
        void runsJobsSoonAndLeavesADeadNodesJobsToOthersSoon() {
            var settings = settings();
            var executor = settings.getJobExecutor();
            assertThat(executor.getLockTimeInMillis()).isEqualTo(30_000);
            assertThat(executor.getMaxWait()).isEqualTo(5_000);
            assertThat(executor.getWaitTimeInMillis()).isEqualTo(100);
            assertThat(executor.isActive()).isTrue();
            assertThat(settings.isEnsureJobDueDateNotNull()).isTrue();
            assertThat(settings.isJobExecutorAcquireByDueDate()).isTrue();
            assertThat(settings.getFailedJobRetryTimeCycle()).isEqualTo("R10/PT5M");
            assertThat(TimeZone.getDefault().getID()).isEqualTo("UTC");
        }

        @Test
        void letsADiagramReachItsTasksOnly() {
            var diagram = Bpmn.createExecutableProcess("seam-greedy")
                    .camundaHistoryTimeToLive(1)
                    .startEvent()
                    .serviceTask("greedy")
                    .camundaExpression("${dataSource.connection}")
                    .endEvent()
                    .done();
            repository
                    .createDeployment()
                    .addModelInstance("seam-greedy.bpmn", diagram)
                    .deploy();
            assertThatThrownBy(() -> processes.start("seam-greedy", key, Map.of()))
                    .isInstanceOf(ProcessEngineException.class)
                    .hasMessageContaining("dataSource");
        }

        @Test
        void runsNoScript() {
            var diagram = Bpmn.createExecutableProcess("seam-script")
                    .camundaHistoryTimeToLive(1)
                    .startEvent()
                    .scriptTask("script")
                    .scriptFormat("javascript")
                    .scriptText("1 + 1")
                    .endEvent()
                    .done();
            repository
                    .createDeployment()
                    .addModelInstance("seam-script.bpmn", diagram)
                    .deploy();
            assertThatThrownBy(() -> processes.start("seam-script", key, Map.of()))
                    .hasMessageContaining("Scripts are switched off");
        }

        @Test
        void leavesWhatLooksLikeAnExpressionInAVariableAlone() {
            processes.start("seam", key, Map.of("dueAt", time.now().plus(Duration.ofDays(1)), "note", "${1+1}"));
            assertThat(processes.text(told.openedFor(key).taskId(), "note")).isEqualTo("${1+1}");
        }

        @Test
        void saysInItsHealthThatJobsRunAndHowManyFail() {
            var health = indicators.get("engineHealth").health();
            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails())
                    .containsEntry("jobExecutor", "runs")
                    .containsKeys("incidents", "failingJobs");
            assertThat(metrics.get("redress.engine.executor.alive").gauge().value())
                    .isEqualTo(1);
            assertThat(metrics.get("redress.engine.jobs.oldest.due").gauge().value())
                    .isLessThan(300);
        }

        @Test
        void isDownWhileNobodyRunsJobs() {
            settings().getJobExecutor().shutdown();
            try {
                assertThat(indicators.get("engineHealth").health().getStatus()).isEqualTo(Status.DOWN);
            } finally {
                settings().getJobExecutor().start();
            }
        }

        private ProcessEngineConfigurationImpl settings() {
            return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        }
    }
}
