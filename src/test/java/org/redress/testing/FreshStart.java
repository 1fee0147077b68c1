package org.redress.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
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
    }
}
