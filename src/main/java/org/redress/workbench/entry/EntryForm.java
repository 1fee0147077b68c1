package org.redress.workbench.entry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.Condition;
import org.redress.intake.Filing;
import org.redress.registry.Applicant;
import org.redress.registry.NewAppeal;
import org.redress.registry.files.FiledFile;
import org.redress.resolution.Answered;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.shared.Refused;
import org.springframework.util.MultiValueMap;

/** Reads the dense entry form: what is empty is absent, what is wrong is told beside its field. */
final class EntryForm {

    private final MultiValueMap<String, String> typed;
    private final ZoneId zone;
    private final List<Refused.Fault> faults = new ArrayList<>();

    EntryForm(MultiValueMap<String, String> typed, ZoneId zone) {
        this.typed = typed;
        this.zone = zone;
    }

    /** The filing; refuses what can't even be read. */
    Filing filing(String language, List<FiledFile> files) {
        Filing filing = new Filing(
                word("kind", Kind.class),
                word("channel", Channel.class),
                text("territory"),
                text("topic"),
                text("subject"),
                text("text"),
                received(),
                date("registered"),
                new Applicant(
                        Optional.ofNullable(text("name")).orElse(""),
                        text("email"),
                        text("phone"),
                        text("address"),
                        text("account")),
                ways("askBy"),
                ways("answerBy"),
                language,
                extra(),
                files,
                terms());
        if (!faults.isEmpty()) {
            throw Refused.of(faults);
        }
        return filing;
    }

    /** What was answered in the contact; refuses what can't even be read. */
    Answered answered() {
        Answered said = new Answered(
                word("channel", Channel.class),
                text("territory"),
                text("topic"),
                text("text"),
                text("answered"),
                text("operator"),
                text("connectionStart") == null ? text("received") : text("connectionStart"),
                text("connectionEnd"),
                kept());
        if (!faults.isEmpty()) {
            throw Refused.of(faults);
        }
        return said;
    }

    /** The contact that this was typed in first. */
    Optional<Long> from() {
        String id = text("from");
        return id != null && id.matches("\\d{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }

    private Map<String, String> kept() {
        Map<String, String> kept = new HashMap<>(typed.toSingleValueMap());
        kept.keySet().removeAll(Set.of("key", "_csrf", "from"));
        return kept;
    }

    private NewAppeal.Extra extra() {
        return new NewAppeal.Extra(
                text("form"),
                text("collective") != null,
                text("representative") == null ? text("official") : text("representative"),
                text("consumerClass"),
                text("contract"),
                text("supplyAddress"),
                text("complainedOf"),
                text("urgent") != null,
                text("connectionStart"),
                text("connectionEnd"),
                text("callerNumber"),
                text("senderReference") == null ? text("otherReference") : text("senderReference"));
    }

    private NewAppeal.Terms terms() {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        typed.getOrDefault("conditions", List.of())
                .forEach(code -> Arrays.stream(Condition.values())
                        .filter(one -> one.name().equals(code))
                        .forEach(conditions::add));
        if (text("danger") != null) {
            conditions.add(Condition.DANGER);
        }
        return new NewAppeal.Terms(
                conditions, date("senderDate"), date("statedDate"), days("legalDays"), text("legalClause"));
    }

    private @Nullable Integer days(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        if (!text.strip().matches("\\d{1,3}")) {
            faults.add(new Refused.Fault(field, "entry.notNumber", List.of()));
            return null;
        }
        return Integer.valueOf(text.strip());
    }

    private @Nullable String text(String field) {
        String value = typed.getFirst(field);
        return value == null || value.isBlank() ? null : value;
    }

    private <E extends Enum<E>> @Nullable E word(String field, Class<E> words) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        Optional<E> word = Arrays.stream(words.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst();
        if (word.isEmpty()) {
            faults.add(new Refused.Fault(field, "entry.unknown", List.of()));
        }
        return word.orElse(null);
    }

    /** The ways named, in their order, each once. */
    private List<Reach> ways(String field) {
        List<Reach> ways = new ArrayList<>();
        for (String code : typed.getOrDefault(field, List.of())) {
            Arrays.stream(Reach.values())
                    .filter(reach -> reach.name().equals(code) && !ways.contains(reach))
                    .forEach(ways::add);
        }
        return List.copyOf(ways);
    }

    private @Nullable Instant received() {
        String text = text("received");
        try {
            return text == null ? null : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeException notOne) {
            faults.add(new Refused.Fault("received", "entry.notDate", List.of()));
            return null;
        }
    }

    private @Nullable LocalDate date(String field) {
        String text = text(field);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException notOne) {
            faults.add(new Refused.Fault(field, "entry.notDate", List.of()));
            return null;
        }
    }
}
