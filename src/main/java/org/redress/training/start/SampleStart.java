package org.redress.training.start;

import java.time.Duration;
import java.util.List;
import org.redress.organisation.loading.OrganisationLoader;
import org.redress.shared.RedressSettings;
import org.redress.training.TrainingClock;
import org.redress.training.TrainingClock.Sample;
import org.redress.training.journey.Beginning;
import org.redress.training.story.Story;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** At the first start of an empty training database: the sample organisation comes in, and its stories happen. */
@Component
class SampleStart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SampleStart.class);

    private final RedressSettings settings;
    private final TrainingClock clock;
    private final OrganisationLoader loader;
    private final SampleOrganisation sample;
    private final Beginning beginning;
    private volatile boolean started;

    SampleStart(
            RedressSettings settings,
            TrainingClock clock,
            OrganisationLoader loader,
            SampleOrganisation sample,
            Beginning beginning) {
        this.settings = settings;
        this.clock = clock;
        this.loader = loader;
        this.sample = sample;
        this.beginning = beginning;
    }

    @Override
    public void start() {
        if (settings.sample() != RedressSettings.Sample.NONE && isUntouched()) {
            bringIn();
        }
        started = true;
    }

    private boolean isUntouched() {
        return clock.sample().filter(Sample.NONE::equals).isPresent() && loader.isEmpty();
    }

    /** The marks BEGUN and DONE tell the next start whether this one came to its end. */
    private void bringIn() {
        long began = System.nanoTime();
        clock.sampleIs(Sample.BEGUN);
        sample.found();
        if (settings.sample() == RedressSettings.Sample.DEMO) {
            live();
        }
        clock.sampleIs(Sample.DONE);
        beginning.keep();
        log.info(
                "The sample organisation is in, after {} s",
                Duration.ofNanos(System.nanoTime() - began).toSeconds());
    }

    private void live() {
        List<Story> stories = sample.stories();
        if (sample.isToldFor(settings.pack())) {
            log.info("First start: {} appeals of the sample happen now, this takes up to a minute", stories.size());
            sample.live(stories);
        } else {
            log.info("The sample's appeals follow the rules of another country and are left out");
            sample.live(List.of());
        }
    }

    @Override
    public void stop() {
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    /** After the outbox, before the engine's own jobs and the web server: nobody sees a story half told. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 8192;
    }
}
