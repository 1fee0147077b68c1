package org.redress.intake.collective;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redress.registry.Applicant;
import org.redress.shared.Refused.Fault;

/**
 * Reads a list of names and contacts, pasted or out of a table: one person in a line, the name first, the rest in any
 * order, apart by semicolons or tabs. What a cell is, is seen by what stands in it.
 */
final class SignerList {

    /** How many may sign one letter. */
    static final int MOST = 500;

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9() .\\-]{6,40}");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{6,20}");
    private static final Pattern HEADING = Pattern.compile(
            "(?iu)(№|n|no)?[;\\t]?\\s*(фио|ф\\.? ?и\\.? ?о\\.?|имя|заявитель|піб|ім['’]я|заявник|name)\\b.*");

    private SignerList() {}

    static List<Signer> read(String text) {
        List<Signer> signers = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        String[] lines = text.split("\\R", -1);
        for (int at = 0; at < lines.length; at++) {
            String line = lines[at].replace("\uFEFF", "").strip();
            if (!line.isEmpty() && !(signers.isEmpty() && HEADING.matcher(line).matches())) {
                signers.add(signer(at + 1, line, applicant(cells(line)), seen));
            }
        }
        return List.copyOf(signers);
    }

    /** Those whom a program names one by one. */
    static List<Signer> of(List<Applicant> applicants) {
        Map<String, Integer> seen = new HashMap<>();
        return IntStream.range(0, applicants.size())
                .mapToObj(at -> signer(at + 1, applicants.get(at).name(), applicants.get(at), seen))
                .toList();
    }

    private static Signer signer(int line, String text, Applicant applicant, Map<String, Integer> seen) {
        String who = (applicant.name() + "|" + applicant.address()).toLowerCase(Locale.ROOT);
        Integer before = seen.putIfAbsent(who, line);
        List<Fault> faults =
                before == null ? List.of() : List.of(new Fault("list", "collective.twice", List.of(before)));
        return new Signer(line, text, applicant, faults);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("[;\\t]", -1)) {
            String plain = cell.strip().replaceAll("^\"|\"$", "").strip();
            if (!plain.isEmpty()) {
                cells.add(plain);
            }
        }
        if (cells.size() > 1 && cells.get(0).matches("[0-9]{1,3}[.)]?")) {
            cells.remove(0);
        }
        return cells;
    }

    /** Eleven digits are a phone, also without a plus; an account is told apart by not beginning like one. */
    private static Applicant applicant(List<String> cells) {
        String name = cells.isEmpty() ? "" : cells.get(0).replaceFirst("^[0-9]{1,3}[.)]\\s*", "");
        @Nullable String email = null;
        @Nullable String phone = null;
        @Nullable String account = null;
        @Nullable String address = null;
        for (String cell : cells.subList(Math.min(1, cells.size()), cells.size())) {
            if (cell.contains("@")) {
                email = cell;
            } else if (ACCOUNT.matcher(cell).matches() && !cell.matches("[78380][0-9]{9,11}")) {
                account = cell;
            } else if (PHONE.matcher(cell).matches()) {
                phone = cell;
            } else {
                address = address == null ? cell : address + ", " + cell;
            }
        }
        return new Applicant(name, email, phone, address, account);
    }
}
