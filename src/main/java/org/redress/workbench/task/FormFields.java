package org.redress.workbench.task;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.process.FormField;
import org.redress.process.Forms;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.web.Choice;
import org.redress.web.IcuMessages;
import org.redress.web.Sentences;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws the form of a task from its file: words by message keys, choices from the file or from the task itself. */
@Component
public class FormFields {

    private final Forms forms;
    private final Map<String, PersonTask> tasks;
    private final Sentences sentences;
    private final IcuMessages messages;

    FormFields(Forms forms, Map<String, PersonTask> tasks, Sentences sentences, MessageSource messages) {
        this.forms = forms;
        this.tasks = tasks;
        this.sentences = sentences;
        this.messages = (IcuMessages) messages;
    }

    /** The fields of a task in hand. */
    public List<FieldView> of(TaskInHand task) {
        return forms.form(task.task()).fields().stream()
                .map(field -> view(task, field))
                .filter(field ->
                        !field.widget().equals("checks") || !field.choices().isEmpty())
                .toList();
    }

    /** What already stands in the fields of a task that nobody has typed into yet. */
    public Map<String, String> prefill(TaskInHand task) {
        return bean(task).prefill(task);
    }

    private FieldView view(TaskInHand task, FormField field) {
        String key = "form." + task.task() + "." + field.key();
        return new FieldView(
                field.key(),
                field.type(),
                sentences.say(key),
                bean(task)
                        .hint(task, field.key())
                        .orElseGet(() -> messages.has(key + ".hint") ? sentences.say(key + ".hint") : null),
                !field.required() && field.requiredFor().isEmpty(),
                field.maxLength(),
                choices(task, field, key),
                shownFor(field));
    }

    private List<Choice> choices(TaskInHand task, FormField field, String key) {
        List<Choice> offered = field.isChoice()
                ? bean(task).choices(task, field.key()).stream()
                        .map(choice -> new Choice(choice.value(), choice.label(), hint(key, choice.value())))
                        .toList()
                : List.of();
        return offered.isEmpty() ? fixed(field, key) : offered;
    }

    private List<Choice> fixed(FormField field, String key) {
        return field.options().stream()
                .map(option -> new Choice(option, sentences.say(key + "." + option), hint(key, option)))
                .toList();
    }

    private String hint(String key, String option) {
        String hint = key + "." + option + ".hint";
        return messages.has(hint) ? sentences.say(hint) : "";
    }

    private PersonTask bean(TaskInHand task) {
        return Objects.requireNonNull(tasks.get(task.task()), () -> "no bean for the task " + task.task());
    }

    private static @Nullable String shownFor(FormField field) {
        return field.shownFor().isEmpty()
                ? null
                : field.shownFor().get(0).field()
                        + "="
                        + field.shownFor().stream().map(FormField.Answer::value).collect(Collectors.joining(","));
    }
}
