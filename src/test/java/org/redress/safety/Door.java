package org.redress.safety;

import java.beans.PropertyDescriptor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One address that somebody can call, as the application itself declares it. */
record Door(String method, String pattern, Set<String> fields, boolean takesJson, boolean takesFiles) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");
    private static final List<String> PLAIN_TYPES = List.of("java.", "org.springframework.", "jakarta.");

    /** Every address of our own controllers. */
    static List<Door> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> isOurs(entry.getValue().getBeanType()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(pattern -> Stream.concat(
                                        entry.getKey().getMethodsCondition().getMethods().stream()
                                                .map(Enum::name),
                                        entry.getKey()
                                                        .getMethodsCondition()
                                                        .getMethods()
                                                        .isEmpty()
                                                ? Stream.of("GET")
                                                : Stream.empty())
                                .map(method -> of(method, pattern, entry.getValue()))))
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.redress.")
                && !type.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .contains("test-classes");
    }

    private static Door of(String method, String pattern, HandlerMethod handler) {
        Set<String> fields = new LinkedHashSet<>();
        boolean json = false;
        boolean files = false;
        for (MethodParameter parameter : handler.getMethodParameters()) {
            json |= parameter.hasParameterAnnotation(RequestBody.class);
            files |= parameter.getNestedGenericParameterType().getTypeName().contains(MultipartFile.class.getName())
                    || parameter.getGenericParameterType().getTypeName().contains(MultipartFile.class.getName());
            if (!parameter.hasParameterAnnotation(PathVariable.class)) {
                fields.addAll(fields(parameter));
            }
        }
        return new Door(method, pattern, fields, json, files);
    }

    private static List<String> fields(MethodParameter parameter) {
        RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
        if (named != null && !Map.class.isAssignableFrom(parameter.getParameterType())) {
            return List.of(named.name().isEmpty() ? String.valueOf(name(parameter)) : named.name());
        }
        Class<?> type = parameter.getParameterType();
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }
        if (type.isPrimitive() || type.isEnum() || PLAIN_TYPES.stream().anyMatch(type.getName()::startsWith)) {
            return List.of();
        }
        return Arrays.stream(BeanUtils.getPropertyDescriptors(type))
                .filter(property -> property.getWriteMethod() != null)
                .map(PropertyDescriptor::getName)
                .toList();
    }

    private static String name(MethodParameter parameter) {
        return parameter
                .getExecutable()
                .getParameters()[parameter.getParameterIndex()]
                .getName();
    }

    /** Whether it is about one thing, named in the address. */
    boolean isAboutOneThing() {
        return VARIABLE.matcher(pattern).find();
    }

    boolean isOf(String start) {
        return pattern.equals(start) || pattern.startsWith(start + "/");
    }

    /** The address about these things; one that is not among them is called 1. */
    String address(Map<String, String> things) {
        Matcher variables = VARIABLE.matcher(pattern);
        StringBuilder address = new StringBuilder();
        while (variables.find()) {
            String thing = names(variables).stream()
                    .filter(things::containsKey)
                    .findFirst()
                    .map(things::get)
                    .orElse("1");
            variables.appendReplacement(address, Matcher.quoteReplacement(thing));
        }
        return variables.appendTail(address).toString();
    }

    /** The parts of the address that are none of these things. */
    List<String> unknown(Set<String> things) {
        return VARIABLE.matcher(pattern)
                .results()
                .map(this::names)
                .filter(names -> names.stream().noneMatch(things::contains))
                .map(names -> this + " at " + names.get(0))
                .toList();
    }

    /** How a part of an address may be called: by what it is of and its own name, by what it is of, by its own name. */
    private List<String> names(MatchResult variable) {
        String before = pattern.substring(0, variable.start());
        String owner = before.replaceAll("/$", "").replaceAll(".*/", "");
        return List.of(owner + "/" + variable.group(1), owner, variable.group(1));
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
