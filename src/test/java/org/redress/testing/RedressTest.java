package org.redress.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.test.context.TestExecutionListeners;

/**
 * A test against the whole of Redress, on a random port, with the sample organisation and none of its appeals.
 *
 * <p>Tests with the same attributes share an installation. The clock stands at {@link Time#START} when a class begins.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import(TestBeans.class)
@ContextCustomizerFactories(InstallationFactory.class)
@TestExecutionListeners(
        listeners = {FreshStart.class, DiagramCoverage.class},
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface RedressTest {

    /** The database the installation lies on. */
    Database value() default Database.H2;

    /** A name of its own, for a test that must not share its installation. */
    String own() default "";

    /** Further settings, as {@code name=value}. */
    String[] settings() default {};

    /** The two databases that Redress runs on. */
    enum Database {
        H2,
        POSTGRESQL
    }
}
