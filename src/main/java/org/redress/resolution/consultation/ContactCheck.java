package org.redress.resolution.consultation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Organisation;
import org.redress.routing.Directory;
import org.redress.shared.Channel;
import org.redress.shared.Refused;
import org.redress.shared.Refused.Fault;
import org.springframework.stereotype.Component;

/** Whether what was answered at once can be written down: somebody talked, the topic is known, something was answered. */
@Component
class ContactCheck {

    /** Where somebody of the staff talks with the person. */
    private static final Set<Channel> TALKED = EnumSet.of(Channel.PHONE, Channel.OFFICE, Channel.SOCIAL);

    private final Organisation organisation;
    private final Directory directory;

    ContactCheck(Organisation organisation, Directory directory) {
        this.organisation = organisation;
        this.directory = directory;
    }

    /** Refuses, with every fault at once, what could not be counted. */
    void require(NewConsultation said, @Nullable String answer) {
        List<Fault> faults = new ArrayList<>();
        if (said.channel() == null || !TALKED.contains(said.channel())) {
            faults.add(new Fault("channel", "resolution.notTalked", List.of()));
        }
        if (said.topic() == null || organisation.topic(said.topic()).isEmpty()) {
            faults.add(new Fault("topic", "resolution.countedByTopic", List.of()));
        }
        if (said.territory() != null && organisation.territory(said.territory()).isEmpty()) {
            faults.add(new Fault("territory", "resolution.unknownTerritory", List.of()));
        }
        if (said.operator() != null && directory.body(said.operator()).isEmpty()) {
            faults.add(new Fault("operator", "resolution.unknownBody", List.of()));
        }
        if (answer == null && said.operator() == null) {
            faults.add(new Fault("answered", "resolution.whatAnswered", List.of()));
        }
        if (!faults.isEmpty()) {
            throw Refused.of(faults);
        }
    }
}
