package org.redress.workbench.entry;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.resolution.Contacts;
import org.redress.routing.ProposedBody;
import org.redress.shared.Refused;
import org.redress.web.Fault;
import org.redress.web.FormView;
import org.redress.web.Sentences;
import org.redress.workbench.Me;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** Puts the entry page together: empty, or with what was typed and why it was refused. */
@Component
class EntryPages {

    private final Me me;
    private final Rights rights;
    private final EntryChoices choices;
    private final EntryFinds finds;
    private final Contacts contacts;
    private final Sentences sentences;

    EntryPages(Me me, Rights rights, EntryChoices choices, EntryFinds finds, Contacts contacts, Sentences sentences) {
        this.me = me;
        this.rights = rights;
        this.choices = choices;
        this.finds = finds;
        this.contacts = contacts;
        this.sentences = sentences;
    }

    /** The key of one filling in: the same key again is the same filing. */
    static String key(MultiValueMap<String, String> typed) {
        String key = typed.getFirst("key");
        return key == null || !key.matches("[0-9a-f-]{36}") ? UUID.randomUUID().toString() : key;
    }

    String page(FormView form, String key, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("key", key);
        model.addAttribute("found", finds.of(form, me.actor()));
        choices.addTo(model);
        model.addAttribute("proposed", form.value("text").isEmpty() ? null : operator(form::value));
        return "workbench/entry";
    }

    String refused(Refused refused, MultiValueMap<String, String> typed, String key, Model model) {
        List<Fault> faults = sentences.of(refused).stream()
                .map(fault -> new Fault(
                        fault.field().replaceFirst("^(applicant|extra)\\.", "").replaceFirst("\\[.*$", ""),
                        fault.sentence()))
                .toList();
        return page(FormView.of(typed).with(faults), key, model);
    }

    /** Whom the call may have been meant for, by what stands in the fields. */
    @Nullable
    ProposedBody operator(UnaryOperator<String> field) {
        rights.require(me.actor(), Action.REGISTER, null);
        String territory = field.apply("territory");
        String supply = field.apply("supplyAddress");
        return contacts.operator(
                        territory.isBlank() ? null : territory,
                        supply.isBlank() ? field.apply("address") : supply,
                        field.apply("text"))
                .orElse(null);
    }
}
