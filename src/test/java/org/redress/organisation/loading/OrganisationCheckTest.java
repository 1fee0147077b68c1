package org.redress.organisation.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.organisation.Absence;
import org.springframework.core.io.DefaultResourceLoader;

/** An organisation is taken only when every escalation ends in somebody; each fault says what to do. */
class OrganisationCheckTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copiesTheSample() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sample-data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void takesTheSample() {
        assertThat(faults()).isEmpty();
        assertThat(read().people()).hasSizeGreaterThan(20);
        assertThat(read().facts()).containsEntry("pack", "ru");
    }

    @Test
    void refusesAnOrganisationWhoseChainEndsInNobody() throws IOException {
        edit("people.csv", "MANAGER", "CALL_OPERATOR");

        assertThat(faults())
                .singleElement()
                .asString()
                .contains("nobody has the role MANAGER", "give it to at least one person in people.csv");
    }

    @Test
    void refusesAnOrganisationInWhichAllOfManagementIsAway() throws IOException {
        edit("people.csv", "MANAGER,management,ru,Заместитель", "REGISTRAR,management,ru,Заместитель");
        LocalDate day = LocalDate.of(2026, 2, 2);
        Absence away =
                new Absence(1, "gromova", day.plusDays(7), null, null, Absence.Reason.LEAVE, "gromova", Instant.EPOCH);

        assertThat(OrganisationCheck.faults(read(), List.of(away), day))
                .singleElement()
                .asString()
                .contains("from 2026-02-09 on", "the chain gromova -> nobody", "take back one of these absences");
    }

    @Test
    void refusesAUnitLedBySomebodyUnknown() throws IOException {
        edit("units.csv", ",zarechny,metering,orlova", ",zarechny,metering,orlowa");

        assertThat(faults())
                .containsExactly("\"metering-zarechny\" names \"orlowa\", which is not in people.csv:"
                        + " add it there or correct the name");
    }

    @Test
    void refusesACodeThatStandsTwice() throws IOException {
        edit("functions.csv", "billing,", "metering,");

        assertThat(faults()).contains("\"metering\" stands twice in functions.csv: keep one of the lines");
    }

    @Test
    void namesTheLineThatCanNotBeUnderstood() throws IOException {
        edit("people.csv", "REGISTRAR,registry", "CHIEF,registry");

        assertThatThrownBy(this::read)
                .hasMessageContaining("people.csv, line 5")
                .hasMessageContaining("CHIEF");
    }

    @Test
    void namesTheFileThatIsMissing() throws IOException {
        Files.delete(folder.resolve("topics.csv"));

        assertThatThrownBy(this::read).hasMessageContaining("lacks the file topics.csv");
    }

    private List<String> faults() {
        return OrganisationCheck.faults(read(), List.of(), LocalDate.of(2026, 2, 2));
    }

    private OrganisationDraft read() {
        return new OrganisationFiles(
                        new DefaultResourceLoader(), folder.toUri().toString().replaceAll("/$", ""))
                .read();
    }

    private void edit(String file, String what, String with) throws IOException {
        String text = Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
        assertThat(text).contains(what);
        Files.writeString(folder.resolve(file), text.replace(what, with), StandardCharsets.UTF_8);
    }
}
