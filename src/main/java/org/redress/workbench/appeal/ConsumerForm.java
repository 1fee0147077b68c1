package org.redress.workbench.appeal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.intake.Filing;
import org.redress.registry.Appeal;
import org.redress.registry.Applicant;
import org.redress.registry.NewAppeal;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** Reads the consumer's appeal out of the short form on the page of an authority's request. */
@Component
class ConsumerForm {

    /** How the fields of a filing are named on the page. */
    static final Map<String, String> NAMES = Map.of(
            "kind", "newKind",
            "text", "newText",
            "applicant.name", "newName",
            "applicant.email", "newEmail",
            "applicant.phone", "newPhone",
            "applicant.address", "newAddress");

    /** By the door of the request itself, in its territory, on its topic: the appeal came inside it. */
    Filing filing(Map<String, String> form, Appeal request) {
        Applicant applicant = new Applicant(
                Optional.ofNullable(text(form, "newName")).orElse(""),
                text(form, "newEmail"),
                text(form, "newPhone"),
                text(form, "newAddress"),
                null);
        List<Reach> ways = ways(applicant);
        return new Filing(
                kind(form),
                request.channel(),
                request.territory(),
                request.topic(),
                null,
                text(form, "newText"),
                request.received(),
                null,
                applicant,
                ways,
                ways,
                request.language(),
                NewAppeal.Extra.NONE,
                List.of());
    }

    private static List<Reach> ways(Applicant applicant) {
        return applicant.email() != null
                ? List.of(Reach.EMAIL)
                : applicant.address() != null ? List.of(Reach.POST) : List.of(Reach.PHONE);
    }

    private static Kind kind(Map<String, String> form) {
        String code = form.getOrDefault("newKind", "");
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(code)) {
                return kind;
            }
        }
        throw Refused.invalid("kind", "filing.kind.missing");
    }

    private static @Nullable String text(Map<String, String> form, String field) {
        String value = form.get(field);
        return value == null || value.isBlank() ? null : value;
    }
}
