package org.redress.diagrams;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One diagram of `bpmn/`, as it is drawn. */
record Drawn(String file, BpmnModelInstance model) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([a-z][A-Za-z]*)(=='[A-Z_]+')?}");

    static List<Drawn> all() {
        return files("bpmn").stream()
                .map(file -> new Drawn(file.getFileName().toString(), Bpmn.readModelFromFile(file.toFile())))
                .toList();
    }

    static List<Path> files(String kind) {
        try (var files = Files.walk(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith("." + kind))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> forms() {
        var names = new TreeSet<String>();
        for (File form : new File("forms").listFiles()) {
            names.add(form.getName().replace(".form", ""));
        }
        return names;
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> kind) {
        return model.getModelElementsByType(kind);
    }

    /** Every variable that this diagram names, or that those who call it pass to it. */
    Set<String> variables() {
        var names = new TreeSet<String>();
        all(ConditionExpression.class).forEach(condition -> names.add(variable(condition.getTextContent())));
        all(TimeDate.class).forEach(date -> names.add(variable(date.getTextContent())));
        all(CamundaIn.class).stream()
                .filter(in -> in.getCamundaSource() != null)
                .forEach(in -> names.add(in.getCamundaSource()));
        all(CamundaOut.class).forEach(out -> names.add(out.getCamundaTarget()));
        all().forEach(caller -> names.addAll(caller.passedTo(id())));
        return names;
    }

    /** The id of its process: the name of its file, written as one word. */
    String id() {
        return all(Process.class).iterator().next().getId();
    }

    private List<String> passedTo(String called) {
        return all(CallActivity.class).stream()
                .filter(call -> called.equals(call.getCalledElement()))
                .flatMap(call ->
                        call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream())
                .map(CamundaIn::getCamundaTarget)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The one variable that an expression may be, or may hold against one word. */
    static String variable(String expression) {
        Matcher variable = VARIABLE.matcher(expression.strip());
        return variable.matches() ? variable.group(1) : "not one variable: " + expression;
    }

    @Override
    public String toString() {
        return file;
    }
}
