package org.redress.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.redress.organisation.absence.Absences;
import org.redress.shared.Actor;
import org.redress.shared.RedressSettings;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Sets the clock to the start, and empties the post office, before a test class begins. */
class FreshStart implements TestExecutionListener {

    static {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(20));
        Awaitility.setDefaultPollInterval(Duration.ofMillis(50));
    }

    @Override
    public void beforeTestClass(TestContext test) {
        test.getApplicationContext().getBean(Time.class).at(Time.START);
        PostOffice.empty();
        everybodyIsBack(test.getApplicationContext());
    }

    /** Time was turned back, so that an absence that was over may have begun anew. */
    private static void everybodyIsBack(ApplicationContext redress) {
        if (redress.getBean(RedressSettings.class).sample() == RedressSettings.Sample.ORGANISATION) {
            redress.getBeanProvider(Absences.class)
                    .ifAvailable(absences -> absences.coming()
                            .forEach(absence -> absences.cancel(absence.id(), new Actor(absence.person()))));
        }
    }
}
