package org.redress.api.input;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Refused;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON object, read one by one; what is wrong is gathered, so that a caller hears of all of it at once. */
public final class Fields {

    private final JsonNode object;
    private final String path;
    private final List<Refused.Fault> faults;

    private Fields(JsonNode object, String path, List<Refused.Fault> faults) {
        this.object = object;
        this.path = path;
        this.faults = faults;
    }

    /** The fields of a request's body. */
    static Fields of(JsonNode object) {
        return new Fields(object, "", new ArrayList<>());
    }

    /** The names that are there. */
    public List<String> names() {
        return List.copyOf(object.propertyNames());
    }

    /** Whether a field is there and is not null. */
    public boolean has(String name) {
        return object.hasNonNull(name);
    }

    /** A text, null when it is absent. */
    public @Nullable String text(String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            fault(name, "api.notText");
            return null;
        }
        return value.stringValue();
    }

    /** A text, a number or a yes as it would stand in a form; null when it is absent. */
    public @Nullable String scalar(String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isString() || value.isNumber() || value.isBoolean()) {
            return value.asString();
        }
        fault(name, "api.notText");
        return null;
    }

    /** What a text means, null when it is absent or means nothing. */
    public <T> @Nullable T read(String name, Function<String, @Nullable T> meaning, String otherwise) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        T meant = meaning.apply(text);
        if (meant == null) {
            fault(name, otherwise);
        }
        return meant;
    }

    /** One of the words of an enum. */
    public <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> words) {
        String text = text(name);
        return text == null ? null : word(name, text, words);
    }

    /** Several words of an enum, in their order. */
    public <E extends Enum<E>> List<E> eachOf(String name, Class<E> words) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            fault(name, "api.notList");
            return List.of();
        }
        return value.values().stream()
                .flatMap(item -> Stream.ofNullable(word(name, item, words)))
                .toList();
    }

    /** The fields of an object inside; without any when it is absent. */
    public Fields inside(String name) {
        JsonNode value = object.get(name);
        if (value != null && value.isObject()) {
            return new Fields(value, path + name + ".", faults);
        }
        if (value != null && !value.isNull()) {
            fault(name, "api.notObject");
        }
        return new Fields(tools.jackson.databind.node.JsonNodeFactory.instance.objectNode(), path + name + ".", faults);
    }

    /** The objects of a list, in their order; without any when it is absent. */
    public List<Fields> several(String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return List.of();
        }
        List<Fields> several = new ArrayList<>();
        if (value.isArray() && value.values().stream().allMatch(JsonNode::isObject)) {
            value.values()
                    .forEach(item -> several.add(new Fields(item, path + at(name, several.size()) + ".", faults)));
        } else {
            fault(name, "api.notObjects");
        }
        return several;
    }

    /** How the faults of a list's item are named, from 0. */
    public static String at(String name, int index) {
        return name + "[" + index + "]";
    }

    /** Refuses when anything read so far was wrong. */
    public void check() {
        if (!faults.isEmpty()) {
            throw Refused.of(faults);
        }
    }

    private <E extends Enum<E>> @Nullable E word(String name, JsonNode item, Class<E> words) {
        if (!item.isString()) {
            fault(name, "api.notText");
            return null;
        }
        return word(name, item.stringValue(), words);
    }

    private <E extends Enum<E>> @Nullable E word(String name, String text, Class<E> words) {
        for (E word : words.getEnumConstants()) {
            if (word.name().equals(text)) {
                return word;
            }
        }
        fault(name, "api.unknownWord", Words.listed(words));
        return null;
    }

    private void fault(String name, String key, Object... facts) {
        faults.add(new Refused.Fault(path + name, key, List.of(facts)));
    }
}
