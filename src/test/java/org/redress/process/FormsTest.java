package org.redress.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.shared.Refused;
import org.redress.shared.Refused.Fault;

/** Forms take what they show, clean, and name every fault at once. */
class FormsTest {

    private static final String NUL = String.valueOf((char) 0);

    private final Forms forms = forms();

    @Test
    void takesWhatIsShownAndDropsWhatTheAnswersHide() {
        var checked = forms.checked(
                "triage",
                Map.of("outcome", "TELL", "reason", "  Это к водоканалу\r\n", "answer", "hidden", "body", ""));

        assertThat(checked).containsExactly(Map.entry("outcome", "TELL"), Map.entry("reason", "Это к водоканалу"));
    }

    @Test
    void namesEveryFaultAtOnceBesideItsField() {
        assertThatThrownBy(() ->
                        forms.checked("triage", Map.of("outcome", "TYPICAL", "faq", "x".repeat(501), "login", "root")))
                .asInstanceOf(type(Refused.class))
                .extracting(Refused::faults)
                .asInstanceOf(list(Fault.class))
                .extracting(Fault::field, Fault::key)
                .containsExactly(
                        tuple("login", "forms.unknown"),
                        tuple("answer", "forms.required"),
                        tuple("faq", "text.tooLong"));
    }

    @Test
    void refusesWhatCannotBeChosen() {
        assertFault(Map.of("outcome", "DELETE"), "outcome", "forms.option");
        assertFault(Map.of(), "outcome", "forms.choose");
    }

    @Test
    void refusesWhatTheDatabasesWouldStoreDifferently() {
        assertThatThrownBy(() -> forms.checked("giveInput", Map.of("input", "a" + NUL)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> forms.checked("giveInput", Map.of("input", "\uD83D")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void needsACommentOnlyWhereTheAnswerAsksForOne() {
        assertThat(forms.checked("approveAnswer", Map.of("outcome", "APPROVE"))).containsOnlyKeys("outcome");
        assertThatThrownBy(() -> forms.checked("approveAnswer", Map.of("outcome", "REWORK")))
                .asInstanceOf(type(Refused.class))
                .extracting(refused -> refused.faults().get(0).field())
                .isEqualTo("comment");
    }

    @Test
    void takesOnlyFiguresWhereANumberBelongs() {
        var form = new FormDefinition(
                "days", List.of(new FormField("days", "number", true, 9, List.of(), List.of(), List.of())));

        assertThat(form.checked(Map.of("days", "10"))).containsEntry("days", "10");
        assertThatThrownBy(() -> form.checked(Map.of("days", "ten")))
                .asInstanceOf(type(Refused.class))
                .extracting(refused -> refused.faults().get(0).key())
                .isEqualTo("forms.number");
    }

    @Test
    void takesOnlyDaysAndHoursThatThereAre() {
        var form = new FormDefinition(
                "when",
                List.of(
                        new FormField("day", "date", true, 20, List.of(), List.of(), List.of()),
                        new FormField("hour", "time", false, 20, List.of(), List.of(), List.of())));

        assertThat(form.checked(Map.of("day", "2026-02-28", "hour", "09:30"))).hasSize(2);
        assertThatThrownBy(() -> form.checked(Map.of("day", "2026-02-30", "hour", "24:00")))
                .asInstanceOf(type(Refused.class))
                .extracting(Refused::faults)
                .asInstanceOf(list(Fault.class))
                .extracting(Fault::key)
                .containsExactly("forms.date", "forms.time");
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> forms.form("noSuchTask")).hasMessageContaining("forms/noSuchTask.form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "uk", "en"})
    void everyFieldAndEveryOptionHasItsWords(String language) {
        var words = words(language);
        assertThat(forms.all())
                .isNotEmpty()
                .allSatisfy(form -> assertThat(form.fields()).isNotEmpty().allSatisfy(field -> {
                    var key = "form." + form.task() + "." + field.key();
                    assertThat(words).containsKey(key);
                    assertThat(field.options())
                            .allSatisfy(option -> assertThat(words).containsKey(key + "." + option));
                    assertThat(Set.of(
                                    "textfield",
                                    "textarea",
                                    "select",
                                    "radio",
                                    "checkbox",
                                    "number",
                                    "date",
                                    "time",
                                    "checklist"))
                            .contains(field.type());
                    assertThat(field.shownFor())
                            .allMatch(
                                    answer -> options(form, answer.field()).isEmpty()
                                            || options(form, answer.field()).contains(answer.value()),
                                    "the task or its form offers the answer");
                }));
    }

    private static List<String> options(FormDefinition form, String field) {
        return form.field(field).orElseThrow().options();
    }

    private void assertFault(Map<String, String> values, String field, String key) {
        assertThatThrownBy(() -> forms.checked("triage", values))
                .asInstanceOf(type(Refused.class))
                .extracting(refused -> refused.faults().get(0))
                .isEqualTo(new Fault(field, key, List.of()));
    }

    private static Properties words(String language) {
        var words = new Properties();
        try (InputStream file = FormsTest.class.getResourceAsStream("/messages/forms_" + language + ".properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static Forms forms() {
        try {
            return new Forms();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
