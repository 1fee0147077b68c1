package org.redress.calendar.reading;

import java.util.ArrayList;
import java.util.List;

/** A table's lines cut into cells: commas, semicolons or tabs between them, quotes around them where they are wanted. */
final class Cells {

    /** The cells of a line, and which line it is. */
    record Line(int number, List<String> cells) {

        String cell(int at) {
            return at >= 0 && at < cells.size() ? cells.get(at) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private final String text;
    private final Findings found;
    private final char between;
    private final List<Line> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int number = 1;
    private int began = 1;

    Cells(String text, Findings found) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
        this.found = found;
        this.between = separator(this.text.lines().findFirst().orElse(""));
    }

    /** Every line that has anything in it. */
    List<Line> lines() {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (quoted) {
                number += c == '\n' ? 1 : 0;
                cell.append(c == '\n' ? ' ' : c);
            } else {
                unquoted(c);
            }
        }
        if (quoted) {
            found.at(began, "calendar.line.quote");
        }
        endLine();
        return lines;
    }

    private void unquoted(char c) {
        if (c == between) {
            endCell();
        } else if (c == '\n') {
            endLine();
            number++;
            began = number;
        } else {
            cell.append(c);
        }
    }

    private void endCell() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endLine() {
        endCell();
        Line line = new Line(began, cells);
        if (!line.isBlank()) {
            lines.add(line);
        }
        cells = new ArrayList<>();
    }

    private static char separator(String first) {
        long semicolons = first.chars().filter(c -> c == ';').count();
        long tabs = first.chars().filter(c -> c == '\t').count();
        long commas = first.chars().filter(c -> c == ',').count();
        if (tabs > Math.max(semicolons, commas)) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }
}
