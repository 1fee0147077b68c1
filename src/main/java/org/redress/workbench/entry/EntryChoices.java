package org.redress.workbench.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.redress.organisation.Function;
import org.redress.organisation.Organisation;
import org.redress.routing.Directory;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.shared.RedressSettings;
import org.redress.shared.RedressSettings.Pack;
import org.redress.web.Choice;
import org.redress.web.Sentences;
import org.redress.workbench.Labels;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What can be chosen on the entry page. */
@Component
class EntryChoices {

    /** The doors that staff enter for; the others number an appeal by themselves. */
    private static final List<Channel> DOORS = List.of(
            Channel.PHONE,
            Channel.OFFICE,
            Channel.POST,
            Channel.CLIENT_BOX,
            Channel.COMPLAINTS_BOOK,
            Channel.EMAIL,
            Channel.SOCIAL);

    private final Organisation organisation;
    private final Directory directory;
    private final RedressSettings settings;
    private final Labels labels;
    private final Sentences sentences;

    EntryChoices(
            Organisation organisation,
            Directory directory,
            RedressSettings settings,
            Labels labels,
            Sentences sentences) {
        this.organisation = organisation;
        this.directory = directory;
        this.settings = settings;
        this.labels = labels;
        this.sentences = sentences;
    }

    void addTo(Model model) {
        model.addAttribute("kinds", words("kind.", Stream.of(Kind.values()).map(Kind::name)));
        model.addAttribute("doors", words("channel.", DOORS.stream().map(Channel::name)));
        model.addAttribute("ways", words("reach.", Stream.of(Reach.values()).map(Reach::name)));
        model.addAttribute("classes", words("entry.class.", Stream.of("CITIZEN", "BUSINESS", "PUBLIC_BODY")));
        model.addAttribute("writings", words("entry.form.", Stream.of("ORAL", "WRITTEN", "ELECTRONIC")));
        model.addAttribute(
                "territories",
                organisation.territories().stream()
                        .map(territory -> Choice.of(territory.code(), labels.said(territory.names())))
                        .toList());
        model.addAttribute("topics", topics());
        model.addAttribute("operators", operators());
    }

    /** Whom a call may have been meant for (R23): a matter of pack ua. */
    private List<Choice> operators() {
        return settings.pack() != Pack.UA
                ? List.of()
                : directory.operators().stream()
                        .map(body -> Choice.of(body.code(), labels.said(body.names())))
                        .toList();
    }

    private List<Choice> words(String key, Stream<String> codes) {
        return codes.map(code -> Choice.of(code, sentences.say(key + code))).toList();
    }

    /** Topics under the name of their function. */
    private Map<String, List<Choice>> topics() {
        Map<String, List<Choice>> groups = new LinkedHashMap<>();
        for (Function function : organisation.functions()) {
            groups.put(
                    labels.said(function.names()),
                    organisation.topics().stream()
                            .filter(topic -> topic.function().equals(function.code()))
                            .map(topic -> Choice.of(topic.code(), labels.said(topic.names())))
                            .toList());
        }
        return groups;
    }
}
