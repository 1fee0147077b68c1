package org.redress.process;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms of people's tasks, read once from the files that Camunda Modeler edits. */
@Component
public class Forms {

    private static final int SHORT = 200;
    private static final String SUFFIX = ".form";

    private final Map<String, FormDefinition> forms = new TreeMap<>();

    Forms() throws IOException {
        var json = JsonMapper.builder().build();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*" + SUFFIX)) {
            try (InputStream content = file.getInputStream()) {
                var form = definition(json.readTree(content));
                if (!(form.task() + SUFFIX).equals(file.getFilename())) {
                    throw new IllegalStateException("The form in forms/" + file.getFilename() + " has the id "
                            + form.task() + ": give both one name");
                }
                forms.put(form.task(), form);
            }
        }
    }

    /** Every form, by the name of its task. */
    public List<FormDefinition> all() {
        return List.copyOf(forms.values());
    }

    /** The form of a task. */
    public FormDefinition form(String task) {
        var form = forms.get(task);
        if (form == null) {
            throw new IllegalArgumentException(
                    "No form for the task " + task + ": forms/" + task + SUFFIX + " is missing");
        }
        return form;
    }

    /**
     * What a person may hand in to a task: cleaned, without blanks and without fields that the answers hide.
     *
     * @throws org.redress.shared.Refused with every fault at once, beside its field
     */
    public Map<String, String> checked(String task, Map<String, String> values) {
        return form(task).checked(values);
    }

    private static FormDefinition definition(JsonNode form) {
        var fields = new ArrayList<FormField>();
        for (JsonNode component : form.path("components")) {
            fields.add(field(component));
        }
        return new FormDefinition(form.path("id").asString(), List.copyOf(fields));
    }

    private static FormField field(JsonNode component) {
        var options = new ArrayList<String>();
        component
                .path("values")
                .forEach(option -> options.add(option.path("value").asString()));
        var type = type(component);
        if (type.equals("checkbox")) {
            options.addAll(List.of("true", "false"));
        }
        var validate = component.path("validate");
        var properties = component.path("properties");
        return new FormField(
                component.path("key").asString(),
                type,
                validate.path("required").asBoolean(false),
                validate.path("maxLength").asInt(SHORT),
                List.copyOf(options),
                answers(properties.path("shownFor").asString("")),
                answers(properties.path("requiredFor").asString("")));
    }

    /** A date and a time are one type to the Modeler, and two to people. */
    private static String type(JsonNode component) {
        var type = component.path("type").asString();
        return type.equals("datetime") ? component.path("subtype").asString() : type;
    }

    /** Reads `outcome=FORWARD,outcome=TELL`. */
    private static List<FormField.Answer> answers(String text) {
        var answers = new ArrayList<FormField.Answer>();
        for (String pair : text.isBlank() ? new String[0] : text.split(",", -1)) {
            var at = pair.indexOf('=');
            answers.add(new FormField.Answer(
                    pair.substring(0, at).strip(), pair.substring(at + 1).strip()));
        }
        return List.copyOf(answers);
    }
}
