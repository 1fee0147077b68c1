package org.redress.keeping.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row as one line of text: fields between tabs, `\N` for nothing, and `\t \n \r \\` for what would tear it apart. */
public final class Line {

    private static final String NOTHING = "\\N";

    private Line() {}

    /** The line of these fields, without its end. */
    public static String of(List<@Nullable String> fields) {
        var line = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                line.append('\t');
            }
            String field = fields.get(i);
            if (field == null) {
                line.append(NOTHING);
            } else {
                write(field, line);
            }
        }
        return line.toString();
    }

    private static void write(String field, StringBuilder line) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }

    /** The fields of a line. */
    public static List<@Nullable String> fields(String line) {
        List<@Nullable String> fields = new ArrayList<>();
        for (String field : line.split("\t", -1)) {
            fields.add(field.equals(NOTHING) ? null : read(field));
        }
        return fields;
    }

    private static String read(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        var text = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\' && i + 1 < field.length()) {
                i++;
                text.append(
                        switch (field.charAt(i)) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> field.charAt(i);
                        });
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
