package org.redress.workbench.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.redress.shared.RedressSettings;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The decision tables of the program, read from the same files that the engine decides by. */
@Component
class DecisionTables {

    /** Policies have a page of their own. */
    private static final String POLICIES = "policies";

    private final DecisionWords words;
    private final String pack;

    DecisionTables(DecisionWords words, RedressSettings settings) {
        this.words = words;
        this.pack = settings.pack().name().toLowerCase(Locale.ROOT);
    }

    /** Every table of the installation's pack, those of all packs last. */
    List<DecisionTable> all() {
        try {
            var files = new PathMatchingResourcePatternResolver();
            return Stream.concat(
                            Stream.of(files.getResources("classpath*:bpmn/policy/" + pack + "/*.dmn")),
                            Stream.of(files.getResources("classpath*:bpmn/policy/*.dmn")))
                    .map(this::decision)
                    .filter(decision -> !decision.getAttribute("id").equals(POLICIES))
                    .map(this::table)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Element decision(Resource file) {
        try (InputStream in = file.getInputStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(in);
            return all(document.getDocumentElement(), "decision").get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The program's own table can't be read: " + file, e);
        }
    }

    private DecisionTable table(Element decision) {
        List<Element> inputs = all(decision, "input");
        List<Element> outputs = all(decision, "output");
        List<String> names = Stream.concat(
                        inputs.stream()
                                .map(input -> text(all(input, "inputExpression").get(0))),
                        outputs.stream().map(output -> output.getAttribute("name")))
                .toList();
        List<String> labels = Stream.concat(inputs.stream(), outputs.stream())
                .map(column -> column.getAttribute("label"))
                .toList();
        List<String> columns = IntStream.range(0, names.size())
                .mapToObj(i -> words.column(names.get(i), labels.get(i)))
                .toList();
        String id = decision.getAttribute("id");
        String title = words.title(id.replaceFirst("^(ru|ua)-", ""), decision.getAttribute("name"));
        return new DecisionTable(
                title,
                columns,
                all(decision, "rule").stream().map(rule -> row(rule, names)).toList());
    }

    private DecisionTable.Row row(Element rule, List<String> names) {
        List<Element> entries = Stream.concat(all(rule, "inputEntry").stream(), all(rule, "outputEntry").stream())
                .toList();
        List<String> cells = IntStream.range(0, entries.size())
                .mapToObj(i -> words.cell(names.get(i), text(entries.get(i))))
                .toList();
        List<Element> described = all(rule, "description");
        return new DecisionTable.Row(
                cells,
                described.isEmpty() ? "" : described.get(0).getTextContent().strip());
    }

    private static String text(Element entry) {
        List<Element> texts = all(entry, "text");
        return texts.isEmpty() ? "" : texts.get(0).getTextContent().strip();
    }

    private static List<Element> all(Element within, String name) {
        NodeList found = within.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
