package org.redress.resolution.tasks.authority;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.redress.resolution.authority.AuthorityRequest;
import org.redress.resolution.authority.AuthorityRequests;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** A routing specialist writes down who asks for what by when, and which consumer's appeal it is about (R8). */
@Component
class RecordRequest implements PersonTask {

    private final AuthorityRequests requests;
    private final Registry registry;

    RecordRequest(AuthorityRequests requests, Registry registry) {
        this.requests = requests;
        this.registry = registry;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var sentOn = date("sentOn", values);
        if (sentOn == null) {
            throw Refused.invalid("sentOn", "authority.notDate");
        }
        var request = new AuthorityRequest(
                values.getOrDefault("authority", ""),
                values.get("official"),
                values.getOrDefault("reference", ""),
                sentOn,
                date("statedOn", values),
                values.getOrDefault("asked", ""),
                "NOBODY".equals(values.get("about")) ? values.get("nobody") : null);
        requests.record(task.number(), request, new Actor(task.actor()));
        return Map.of();
    }

    @Override
    public Map<String, String> prefill(TaskInHand task) {
        var appeal = registry.appeal(task.number());
        var known = requests.of(appeal).orElseGet(() -> filed(appeal));
        var filled = new HashMap<String, String>();
        filled.put("authority", known.authority());
        put(filled, "official", known.official());
        put(filled, "reference", known.reference());
        put(filled, "sentOn", known.sentOn());
        put(filled, "statedOn", known.statedOn());
        filled.put("asked", known.asked());
        filled.put("about", known.aboutNobody() == null ? "LINKED" : "NOBODY");
        put(filled, "nobody", known.aboutNobody());
        return filled;
    }

    /** What the door wrote down already. */
    private static AuthorityRequest filed(Appeal appeal) {
        var reference = appeal.extra().senderReference();
        return new AuthorityRequest(
                appeal.applicant().name(),
                appeal.extra().representative(),
                reference == null ? "" : reference,
                appeal.senderDate() == null ? appeal.registered() : appeal.senderDate(),
                appeal.statedDate(),
                "",
                null);
    }

    private static void put(Map<String, String> filled, String field, @Nullable Object known) {
        if (known != null) {
            filled.put(field, known.toString());
        }
    }

    private static @Nullable LocalDate date(String field, Map<String, String> values) {
        var text = values.get(field);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException notOne) {
            throw Refused.invalid(field, "authority.notDate");
        }
    }
}
