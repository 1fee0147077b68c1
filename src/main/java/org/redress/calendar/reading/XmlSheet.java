package org.redress.calendar.reading;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.redress.calendar.CalendarDay.Kind;
import org.redress.calendar.WorkCalendar;

/** The public production calendar: days by MM.DD, off, shorter or worked, and the day that a day off was moved from. */
final class XmlSheet {

    private static final Pattern MONTH_DAY = Pattern.compile("(\\d\\d)\\.(\\d\\d)");

    private final Upload upload;
    private final Findings found;
    private final Map<String, String> holidays = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private @Nullable Integer year;

    XmlSheet(Upload upload, Findings found) {
        this.upload = upload;
        this.found = found;
    }

    Sheet read() {
        try {
            XMLStreamReader xml = readers().createXMLStreamReader(new StringReader(upload.text()));
            boolean goesOn = true;
            while (goesOn && xml.hasNext()) {
                goesOn = took(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            found.at(Math.max(1, line), "calendar.line.broken");
        }
        return new Sheet(year, rows);
    }

    /** Takes nothing from outside the file: no document type, no entities. */
    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private boolean took(XMLStreamReader xml, int event) {
        int line = xml.getLocation().getLineNumber();
        if (event == XMLStreamConstants.DTD) {
            found.at(line, "calendar.line.doctype");
            return false;
        }
        if (event != XMLStreamConstants.START_ELEMENT) {
            return true;
        }
        switch (xml.getLocalName()) {
            case "calendar" -> calendar(xml, line);
            case "holiday" -> holidays.put(said(xml, "id"), said(xml, "title"));
            case "day" -> day(xml, line);
            default -> {
                if (year == null) {
                    found.at(line, "calendar.line.root", xml.getLocalName());
                    return false;
                }
            }
        }
        return year != null;
    }

    private void calendar(XMLStreamReader xml, int line) {
        String told = said(xml, "year");
        if (!told.matches("\\d{4}")) {
            found.at(line, "calendar.line.noYear");
            return;
        }
        year = Integer.valueOf(told);
        String country = said(xml, "country").toLowerCase(Locale.ROOT);
        if (!country.isEmpty() && !country.equals(upload.region())) {
            found.at(line, "calendar.line.country", country, upload.region());
        }
    }

    private void day(XMLStreamReader xml, int line) {
        Optional<LocalDate> day = date(said(xml, "d"), line);
        String from = said(xml, "f");
        @Nullable LocalDate movedFrom = from.isEmpty() ? null : date(from, line).orElse(null);
        String holiday = said(xml, "h");
        if (!holiday.isEmpty() && !holidays.containsKey(holiday)) {
            found.at(line, "calendar.line.holiday", holiday);
        }
        String act = holidays.getOrDefault(holiday, "");
        day.flatMap(on -> kind(said(xml, "t"), on, line).map(kind -> new Row(line, on, kind, act, movedFrom)))
                .ifPresent(rows::add);
    }

    /** A weekend day that is off and a weekday that is worked depart from nothing. */
    private Optional<Kind> kind(String type, LocalDate day, int line) {
        boolean isWeekend = WorkCalendar.isWeekend(day);
        return switch (type) {
            case "1" -> isWeekend ? Optional.empty() : Optional.of(Kind.OFF);
            case "2" -> Optional.of(isWeekend ? Kind.WORKING_SHORT : Kind.SHORT);
            case "3" -> isWeekend ? Optional.of(Kind.WORKING) : Optional.empty();
            default -> {
                found.at(line, "calendar.line.type", type);
                yield Optional.empty();
            }
        };
    }

    private Optional<LocalDate> date(String text, int line) {
        Matcher parts = MONTH_DAY.matcher(text);
        if (year != null && parts.matches()) {
            try {
                return Optional.of(
                        LocalDate.of(year, Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))));
            } catch (DateTimeException e) {
                return missing(text, line);
            }
        }
        return missing(text, line);
    }

    private Optional<LocalDate> missing(String text, int line) {
        found.at(line, "calendar.line.monthDay", text);
        return Optional.empty();
    }

    private static String said(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value.strip();
    }
}
