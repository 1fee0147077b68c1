package org.redress;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.shared.MovableClock;

/** What keeps the house readable: one engine's seam, one clock, small files, honest names. */
@AnalyzeClasses(packages = "org.redress", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST_FILE = 200;

    @ArchTest
    static final ArchRule onlyTheSeamKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("org.redress.process..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..")
            .because("leaving the engine must touch `process` and the POM only");

    @ArchTest
    static final ArchRule timeComesFromTheOneClock = noClasses()
            .should()
            .callMethodWhere(describe("asks for the time without the clock", HouseRulesTest::readsSystemTime))
            .orShould()
            .callConstructor(Date.class)
            .because("the training clock moves, and the system's does not");

    @ArchTest
    static final ArchRule systemClocksStayWhereTheyAreNeeded = noClasses()
            .that()
            .doNotBelongToAnyOf(MovableClock.class)
            .and()
            .haveNameNotMatching("org\\.redress\\.process\\.engine\\.ClocksAgree")
            .should()
            .callMethodWhere(describe("makes a system clock", HouseRulesTest::makesSystemClock))
            .because("there is one clock, and only the check of the machine's clock may look past it");

    @ArchTest
    static final ArchRule packagesAreCapabilities = noClasses()
            .should()
            .resideInAnyPackage(
                    "..controller..", "..service..", "..dto..", "..repository..", "..util..", "..impl..", "..helper..")
            .because("a reader looks for what it does, not for what kind of class it is");

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Delegate|Service)")
            .because("these suffixes say nothing");

    @ArchTest
    static final ArchRule nobodyPrints = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a log can be read by whom it concerns");

    @ArchTest
    static final ArchRule coreKnowsNoWeb = noClasses()
            .that(resideInAnyPackage("org.redress.process..", "org.redress.deadline", "org.redress.shared.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "org.thymeleaf..");

    @Test
    void keepsEveryFileShort() throws IOException {
        try (var files = sources()) {
            assertThat(files.filter(file -> lines(file).size() > LONGEST_FILE))
                    .as("files of more than %d lines", LONGEST_FILE)
                    .isEmpty();
        }
    }

    @Test
    void saysOfEveryPackageWhatItIsFor() throws IOException {
        try (var files = sources()) {
            assertThat(files.map(Path::getParent).distinct().map(folder -> folder.resolve("package-info.java")))
                    .as("packages with a sentence on what they are for, and null-marked")
                    .allSatisfy(info -> assertThat(info).exists().content().contains("/**", "@NullMarked"));
        }
    }

    private static boolean readsSystemTime(JavaMethodCall call) {
        var target = call.getTarget();
        var owner = target.getOwner().getName();
        var withoutClock = target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return (owner.startsWith("java.time.") && target.getName().equals("now") && withoutClock)
                || (owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis"));
    }

    private static boolean makesSystemClock(JavaMethodCall call) {
        MethodCallTarget target = call.getTarget();
        return target.getOwner().isEquivalentTo(Clock.class)
                && (target.getName().startsWith("system") || target.getName().startsWith("tick"));
    }

    private static Stream<Path> sources() throws IOException {
        return Files.walk(SOURCES).filter(file -> file.toString().endsWith(".java"));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
