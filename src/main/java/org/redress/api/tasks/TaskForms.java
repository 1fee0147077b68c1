package org.redress.api.tasks;

import java.util.List;
import java.util.Map;
import org.redress.process.FormField;
import org.redress.process.Forms;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.registry.Registry;
import org.redress.registry.WorkItem;
import org.redress.shared.Actor;
import org.redress.web.Sentences;
import org.springframework.stereotype.Component;

/** Shows the form of a task to programs. */
@Component
class TaskForms {

    private final Forms forms;
    private final Map<String, PersonTask> tasks;
    private final TaskList list;
    private final Registry registry;
    private final Sentences sentences;

    TaskForms(Forms forms, Map<String, PersonTask> tasks, TaskList list, Registry registry, Sentences sentences) {
        this.forms = forms;
        this.tasks = tasks;
        this.list = list;
        this.registry = registry;
        this.sentences = sentences;
    }

    TaskForm of(WorkItem item, Actor actor) {
        TaskInHand hand = new TaskInHand(
                item.taskId(), item.task(), registry.appeal(item.number()).businessKey(), actor.login());
        PersonTask bean = tasks.get(item.task());
        Map<String, String> prefill = bean == null ? Map.of() : bean.prefill(hand);
        List<TaskForm.Field> fields = forms.form(item.task()).fields().stream()
                .map(field -> new TaskForm.Field(
                        field.key(),
                        field.type(),
                        sentences.say("form." + item.task() + "." + field.key()),
                        field.required(),
                        field.maxLength(),
                        options(item.task(), field, hand, bean),
                        field.shownFor().stream()
                                .map(answer -> answer.field() + "=" + answer.value())
                                .toList(),
                        prefill.get(field.key())))
                .toList();
        return new TaskForm(
                item.taskId(),
                item.task(),
                item.number(),
                item.unit(),
                item.assignee(),
                list.due(item.taskId()).orElse(null),
                fields);
    }

    private List<TaskForm.Option> options(
            String task, FormField field, TaskInHand hand, @org.jspecify.annotations.Nullable PersonTask bean) {
        List<TaskForm.Option> offered = bean == null || !field.isChoice()
                ? List.of()
                : bean.choices(hand, field.key()).stream()
                        .map(choice -> new TaskForm.Option(choice.value(), choice.label()))
                        .toList();
        return !offered.isEmpty()
                ? offered
                : field.options().stream()
                        .map(option -> new TaskForm.Option(
                                option, sentences.say("form." + task + "." + field.key() + "." + option)))
                        .toList();
    }
}
