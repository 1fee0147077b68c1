package org.redress.routing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Body;
import org.redress.organisation.Names;
import org.redress.organisation.Organisation;
import org.redress.organisation.Territory;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.springframework.stereotype.Component;

/** The directory of other bodies: whose a matter is, by territory, topic and words (R9, R20), and whom a call was meant for (R23). */
@Component
public class Directory {

    private final Organisation organisation;
    private final Registry registry;

    Directory(Organisation organisation, Registry registry) {
        this.organisation = organisation;
        this.registry = registry;
    }

    /** The body that an appeal seems to belong to: its words tell most, then its topic, then its territory. */
    public Optional<ProposedBody> propose(String number) {
        Appeal appeal = registry.appeal(number);
        String said = appeal.subject() + "\n" + appeal.text();
        return best(organisation.bodies(), territory(appeal), appeal.topic(), said);
    }

    /** The operator or supplier whom a call was meant for, by what was said, the supply address and the territory (R23). */
    public Optional<ProposedBody> operator(@Nullable String territory, @Nullable String address, String said) {
        String where = territory == null && address != null
                ? organisation.territoryOf(address).map(Territory::code).orElse(null)
                : territory;
        return best(operators(), where, null, said + "\n" + (address == null ? "" : address))
                .or(() -> where == null ? Optional.empty() : there(where));
    }

    private Optional<ProposedBody> there(String territory) {
        return operators().stream()
                .filter(body -> body.territories().contains(territory))
                .findFirst()
                .map(body -> new ProposedBody(body, "routing.body.territory", List.of(names(territory))));
    }

    /** The other operators and suppliers of the directory. */
    public List<Body> operators() {
        return organisation.bodies().stream().filter(Body::operator).toList();
    }

    /** A body by its code. */
    public Optional<Body> body(@Nullable String code) {
        return organisation.bodies().stream()
                .filter(body -> body.code().equals(code))
                .findFirst();
    }

    private Optional<ProposedBody> best(
            List<Body> bodies, @Nullable String territory, @Nullable String topic, String said) {
        String words = plain(said);
        return bodies.stream()
                .filter(body -> body.worksIn(territory))
                .map(body -> match(body, territory, topic, words))
                .filter(match -> match.points() > 1)
                .max(Comparator.comparingInt(Match::points))
                .map(this::explained);
    }

    private static Match match(Body body, @Nullable String territory, @Nullable String topic, String words) {
        List<String> heard =
                body.keywords().stream().filter(word -> isSaid(word, words)).toList();
        boolean isTheirTopic = topic != null && body.topics().contains(topic) && !topic.equals("other");
        boolean isThere = territory != null && body.territories().contains(territory);
        int points = Math.min(3, heard.size()) * 4 + (isTheirTopic ? 2 : 0) + (isThere ? 1 : 0);
        return new Match(body, heard, isTheirTopic ? topic : null, isThere ? territory : null, points);
    }

    private ProposedBody explained(Match match) {
        String how = (match.heard().isEmpty() ? "topic" : "words") + (match.territory() == null ? "" : "AndTerritory");
        Object what = match.heard().isEmpty()
                ? organisation
                        .topic(String.valueOf(match.topic()))
                        .map(one -> (Object) one.names())
                        .orElse("")
                : match.heard().stream().limit(3).collect(Collectors.joining("», «", "«", "»"));
        return new ProposedBody(
                match.body(),
                "routing.body." + how,
                match.territory() == null ? List.of(what) : List.of(what, names(match.territory())));
    }

    private @Nullable String territory(Appeal appeal) {
        String address = appeal.applicant().address();
        return appeal.territory() != null || address == null
                ? appeal.territory()
                : organisation.territoryOf(address).map(Territory::code).orElse(null);
    }

    private Names names(String territory) {
        return organisation
                .territory(territory)
                .map(Territory::names)
                .orElse(new Names(territory, territory, territory));
    }

    /** A word counts from its beginning, so that its endings do not matter. */
    private static boolean isSaid(String keyword, String words) {
        String word = plain(keyword).strip();
        String stem = word.length() > 5 ? word.substring(0, word.length() - 1) : word;
        return words.contains(" " + stem);
    }

    private static String plain(String text) {
        return " " + text.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^\\p{L}\\p{N}'’-]+", " ") + " ";
    }

    private record Match(
            Body body,
            List<String> heard,
            @Nullable String topic,
            @Nullable String territory,
            int points) {}
}
