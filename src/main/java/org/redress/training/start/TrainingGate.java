package org.redress.training.start;

import java.util.Optional;
import org.redress.organisation.loading.OrganisationLoader;
import org.redress.shared.RedressSettings;
import org.redress.training.TrainingClock;
import org.redress.training.TrainingClock.Sample;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Before anything else starts: training never opens data of production, nor production those of training. */
@Component
class TrainingGate implements SmartLifecycle {

    private final RedressSettings settings;
    private final TrainingClock clock;
    private final OrganisationLoader organisation;
    private final JdbcClient jdbc;
    private volatile boolean open;

    TrainingGate(RedressSettings settings, TrainingClock clock, OrganisationLoader organisation, JdbcClient jdbc) {
        this.settings = settings;
        this.clock = clock;
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    @Override
    public void start() {
        Optional<Sample> sample = clock.sample();
        if (settings.isTraining()) {
            openTraining(sample);
        } else {
            openProduction(sample.isPresent());
        }
        open = true;
    }

    private void openTraining(Optional<Sample> sample) {
        if (sample.isEmpty() && !isEmpty()) {
            throw new StartRefused("These data were not made in training, so the training clock can't be switched on"
                    + " over them. Start with --redress.sample=none --redress.training=false, or name an empty"
                    + " directory with --redress.data=DIR.");
        }
        if (sample.isPresent() && sample.get() == Sample.BEGUN) {
            throw new StartRefused("The sample organisation was being brought in when the application stopped, so"
                    + " these training data are half made. Delete them and start again; an H2 file lies in "
                    + settings.data() + ".");
        }
        if (sample.isEmpty()) {
            clock.begin();
        }
        clock.goOn();
    }

    private void openProduction(boolean madeInTraining) {
        if (madeInTraining) {
            throw new StartRefused("These data were made in training, with a moved clock and invented people, so they"
                    + " can't be used in production. Name an empty directory with --redress.data=DIR, or start with"
                    + " --redress.training=true.");
        }
        if (settings.sample() == RedressSettings.Sample.DEMO) {
            throw new StartRefused("The stories of the sample organisation need the training clock. Leave out"
                    + " --redress.training=false, or add --redress.sample=none for an organisation of your own.");
        }
    }

    private boolean isEmpty() {
        long appeals = jdbc.sql("select count(*) from v_registry_appeal")
                .query(Long.class)
                .single();
        return appeals == 0 && organisation.isEmpty();
    }

    @Override
    public void stop() {
        open = false;
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    /** Before the outbox and the engine, which take the time from the clock that is set here. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
