package org.redress.resolution.application;

import java.util.Map;
import org.redress.correspondence.Letters.Notice;
import org.redress.organisation.Organisation;
import org.redress.registry.Registry;
import org.redress.resolution.telling.Colleagues;
import org.springframework.stereotype.Component;

/** Tells who has an application in hand, else the lead of the unit, what the client said of the time or the work. */
@Component
class ClientSaid {

    private final Registry registry;
    private final Organisation organisation;
    private final Colleagues colleagues;

    ClientSaid(Registry registry, Organisation organisation, Colleagues colleagues) {
        this.registry = registry;
        this.organisation = organisation;
        this.colleagues = colleagues;
    }

    /** Tells it by its code. */
    void tell(String number, String said) {
        var appeal = registry.appeal(number);
        if (appeal.assignee() != null) {
            colleagues.tell(appeal.assignee(), Notice.CLIENT_SAID, number, Map.of("said", said));
        } else if (appeal.unit() != null) {
            organisation
                    .leadOf(appeal.unit())
                    .forEach(lead -> colleagues.tell(lead.login(), Notice.CLIENT_SAID, number, Map.of("said", said)));
        }
    }
}
