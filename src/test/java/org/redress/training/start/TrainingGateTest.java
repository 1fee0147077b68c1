package org.redress.training.start;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.redress.organisation.loading.OrganisationLoader;
import org.redress.shared.RedressSettings;
import org.redress.shared.RedressSettings.Api;
import org.redress.shared.RedressSettings.Pack;
import org.redress.shared.RedressSettings.Sample;
import org.redress.testing.RedressTest;
import org.redress.training.TrainingClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RedressTest
class TrainingGateTest {

    @Autowired
    private TrainingClock clock;

    @Autowired
    private OrganisationLoader organisation;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void trainingAsBefore() {
        if (clock.sample().isEmpty()) {
            clock.begin();
        }
        clock.sampleIs(TrainingClock.Sample.DONE);
    }

    @Test
    void productionRefusesDataMadeInTraining() {
        assertThatThrownBy(() -> start(Sample.NONE, false))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("made in training");
    }

    @Test
    void trainingRefusesDataNotMadeInTraining() {
        jdbc.sql("delete from training_clock").update();

        assertThatThrownBy(() -> start(Sample.DEMO, true))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("not made in training");
    }

    @Test
    void aSampleHalfBroughtInIsRecognised() {
        clock.sampleIs(TrainingClock.Sample.BEGUN);

        assertThatThrownBy(() -> start(Sample.DEMO, true))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("half made")
                .hasMessageContaining("somewhere");
    }

    @Test
    void theSampleNeedsTheTrainingClock() {
        jdbc.sql("delete from training_clock").update();

        assertThatThrownBy(() -> start(Sample.DEMO, false))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("--redress.sample=none");
    }

    private void start(Sample sample, boolean training) {
        RedressSettings settings =
                new RedressSettings(Path.of("somewhere"), Pack.RU, sample, null, training, new Api(null));
        new TrainingGate(settings, clock, organisation, jdbc).start();
    }
}
