package org.redress.correspondence.paper;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds a sheet as a tree, so that no text is ever read as markup. */
final class Page {

    private static final String STYLE = """
            @page { size: A4; margin: 15mm 20mm 20mm 25mm;
              @bottom-center { content: FOOT; font-family: sans; font-size: 8.5pt; color: #444; } }
            body { font-family: sans; font-size: 11pt; line-height: 1.4; color: #000; margin: 0; }
            .head { height: 29mm; } .head b { font-size: 14pt; } .head div { font-size: 9pt; }
            .top { min-height: 52mm; } .refs { float: left; width: 74mm; padding-top: 4mm; font-size: 9.5pt; }
            .to { float: right; width: 82mm; padding-top: 4mm; word-wrap: break-word; }
            h1 { clear: both; font-size: 12.5pt; line-height: 1.3; margin: 0 0 5mm 0; word-wrap: break-word; }
            p { margin: 0 0 3mm 0; word-wrap: break-word; orphans: 2; widows: 2; }
            .sign { margin-top: 10mm; page-break-inside: avoid; } .post { float: left; width: 95mm; }
            .by { float: right; width: 62mm; text-align: right; }
            """;

    private final Document document;

    private Page(Document document) {
        this.document = document;
    }

    static Document of(Sheet sheet) {
        try {
            Page page = new Page(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument());
            page.write(sheet);
            return page.document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every JVM builds documents", e);
        }
    }

    private void write(Sheet sheet) {
        Element html = document.createElement("html");
        document.appendChild(html);
        html.setAttribute("lang", sheet.language());
        Element head = child(html, "head", "");
        text(child(head, "title", ""), sheet.subject());
        Element description = child(head, "meta", "");
        description.setAttribute("name", "description");
        description.setAttribute("content", sheet.subject());
        text(child(head, "style", ""), STYLE.replace("FOOT", foot(sheet.foot())));
        Element body = child(html, "body", "");
        letterhead(child(body, "div", "head"), sheet.letterhead());
        Element top = child(body, "div", "top");
        lines(child(top, "div", "refs"), sheet.references());
        lines(child(top, "div", "to"), sheet.addressee());
        text(child(body, "h1", ""), sheet.subject());
        paragraphs(body, sheet.text());
        Element sign = child(body, "div", "sign");
        if (sheet.post() != null) {
            text(child(sign, "div", "post"), sheet.post());
        }
        text(child(sign, "div", sheet.post() == null ? "post" : "by"), sheet.signedBy());
    }

    /** The foot is words of our own and a number of ours: nothing in it can end the quotation. */
    private static String foot(List<String> words) {
        List<String> safe = words.stream()
                .map(word -> word.replaceAll("[\"\\\\\\p{Cntrl}]", ""))
                .toList();
        return "\"%s\" counter(page) \"%s\" counter(pages)".formatted(safe.get(0), safe.get(1));
    }

    private void letterhead(Element head, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            text(child(head, i == 0 ? "b" : "div", ""), lines.get(i));
        }
    }

    private void paragraphs(Element body, String words) {
        for (String paragraph : words.split("\n{2,}", -1)) {
            if (!paragraph.isBlank()) {
                lines(child(body, "p", ""), paragraph.lines().toList());
            }
        }
    }

    private void lines(Element element, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                child(element, "br", "");
            }
            text(element, lines.get(i));
        }
    }

    private Element child(Element parent, String name, String kind) {
        Element child = document.createElement(name);
        if (!kind.isEmpty()) {
            child.setAttribute("class", kind);
        }
        parent.appendChild(child);
        return child;
    }

    private void text(Element element, String words) {
        element.appendChild(document.createTextNode(words));
    }
}
