package org.redress.deadline.property;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.deadline.Condition;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.RedressSettings.Pack;

/** Table 2a, and what conditions come to, written down a second time. */
final class NaiveTables {

    private static final Map<Condition, String> RU = Map.of(
            Condition.OUT_OF_COMPETENCE, "R9 -", Condition.COURT_DECISION, "R10 -", Condition.ILLEGIBLE, "R11 -");
    private static final Map<Condition, String> UA = Map.of(
            Condition.OUT_OF_COMPETENCE, "R20 -",
            Condition.WRONG_BODY, "R20 -",
            Condition.BILL_CHECK, "R17 -",
            Condition.QUALITY, "R18 -",
            Condition.NOT_A_CONSUMER, "R19 -",
            Condition.DATA_INSUFFICIENT, "R21 DATA_INSUFFICIENT",
            Condition.DEFECTIVE_FORM, "R21 DEFECTIVE_FORM",
            Condition.TECHNICAL_CHECK, "R16 TECHNICAL_CHECK");

    private NaiveTables() {}

    static List<String> clocks(Pack pack, Kind kind, Channel channel) {
        if (kind == Kind.SERVICE_APPLICATION) {
            return List.of("R5");
        }
        if (kind == Kind.CONSULTATION) {
            return List.of("R15");
        }
        return pack == Pack.UA ? List.of("R16") : ru(kind, channel);
    }

    private static List<String> ru(Kind kind, Channel channel) {
        boolean question = kind == Kind.QUESTION || kind == Kind.APPEAL;
        boolean web = channel == Channel.VIRTUAL_RECEPTION || channel == Channel.PORTAL;
        if (kind == Kind.AUTHORITY_REQUEST) {
            return web || channel == Channel.PHONE ? List.of("R8") : List.of("R8", "R1");
        }
        if (web) {
            return question ? List.of("R2", "R3", "R7") : kind == Kind.COMPLAINT ? List.of("R4", "R7") : List.of("R7");
        }
        if (channel == Channel.PHONE) {
            return question ? List.of("R15", "R7") : List.of("R7");
        }
        return List.of("R7", "R1");
    }

    /** The row that takes the place of LEGAL and SERVICE; empty when none does. */
    static String replacing(Pack pack, String usual, Set<Condition> known) {
        if (known.contains(Condition.MEASUREMENT) || known.contains(Condition.QUALITY)) {
            return known.contains(Condition.COLLECTIVE)
                    ? "R18 COLLECTIVE"
                    : known.contains(Condition.MEASUREMENT) ? "R18 MEASUREMENT" : "R18 -";
        }
        if (known.contains(Condition.NO_STUDY)) {
            return "R19 NO_STUDY";
        }
        if (usual.equals("R15") && pack == Pack.UA && known.contains(Condition.OUT_OF_COMPETENCE)) {
            return "R23 -";
        }
        return known.stream()
                .map(one -> (pack == Pack.RU ? RU : UA).getOrDefault(one, ""))
                .filter(row -> !row.isEmpty())
                .findFirst()
                .orElse("");
    }

    static boolean ends(Set<Condition> known) {
        return known.contains(Condition.ANONYMOUS)
                || known.contains(Condition.ABUSIVE)
                || known.contains(Condition.REPEAT);
    }
}
