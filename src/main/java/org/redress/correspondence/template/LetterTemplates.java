package org.redress.correspondence.template;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.shared.Actor;
import org.redress.shared.Kind;
import org.redress.shared.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Templates as an administrator works with them: what holds, what a change would do, the change, the way back. */
@Component
public class LetterTemplates {

    private static final Duration LATELY = Duration.ofDays(30);

    private final TemplateRows rows;
    private final TemplateCheck check;
    private final BuiltIn builtIn;
    private final Rights rights;
    private final TransactionOperations transactions;
    private final Clock clock;

    LetterTemplates(
            TemplateRows rows,
            TemplateCheck check,
            BuiltIn builtIn,
            Rights rights,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.check = check;
        this.builtIn = builtIn;
        this.rights = rights;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What holds of one template: its words, its newest version (0: never changed), and what the words are. */
    public record Standing(
            TemplateKey key,
            Wording wording,
            int version,
            @Nullable TemplateVersion changed) {}

    /** What other words would do: how many such letters left lately, which facts they say no more or newly. */
    public record Effect(
            Wording was,
            Wording becomes,
            int version,
            int lately,
            Set<String> gone,
            Set<String> added,
            List<String> ownKinds) {

        /** Whether nothing changes. */
        public boolean same() {
            return was.equals(becomes);
        }
    }

    /** Every template that an administrator has changed and that holds. */
    public List<TemplateVersion> changed() {
        return rows.holding();
    }

    /** What holds of one template; for a kind of appeal without words of its own, those for every kind. */
    public Standing standing(TemplateKey key) {
        requireKnown(key);
        List<TemplateVersion> versions = rows.versions(key);
        int version = versions.isEmpty() ? 0 : versions.get(0).version();
        if (version > 0 && !versions.get(0).builtIn()) {
            return new Standing(key, versions.get(0).wording(), version, versions.get(0));
        }
        Wording fallback = key.appealKind().isEmpty()
                ? builtIn.wording(key.letter(), key.outcome(), key.language())
                : standing(key.forEveryKind()).wording();
        return new Standing(key, fallback, version, null);
    }

    /** Every version of one template, newest first. */
    public List<TemplateVersion> versions(TemplateKey key) {
        requireKnown(key);
        return rows.versions(key);
    }

    /** The words of one version; of version 0, the built-in ones, or for a kind of appeal those of every kind. */
    public Wording words(TemplateKey key, int version) {
        Optional<TemplateVersion> asked =
                versions(key).stream().filter(one -> one.version() == version).findFirst();
        if (version != 0 && asked.isEmpty()) {
            throw Refused.notFound("template.noVersion", version);
        }
        return asked.filter(one -> !one.builtIn())
                .map(TemplateVersion::wording)
                .orElseGet(() -> key.appealKind().isEmpty()
                        ? builtIn.wording(key.letter(), key.outcome(), key.language())
                        : standing(key.forEveryKind()).wording());
    }

    /** What words would do; refuses words that can't be said. */
    public Effect effect(TemplateKey key, Wording typed) {
        Standing standing = standing(key);
        Wording words = check.checked(key.letter(), typed);
        Instant lately = clock.instant().minus(LATELY);
        List<String> own = key.appealKind().isEmpty()
                ? rows.holding().stream()
                        .filter(one -> one.key().forEveryKind().equals(key)
                                && !one.key().equals(key))
                        .map(one -> one.key().appealKind())
                        .toList()
                : List.of();
        return new Effect(
                standing.wording(),
                words,
                standing.version(),
                BuiltIn.shared(key.letter()) ? 0 : rows.written(key, lately),
                without(names(standing.wording()), names(words)),
                without(names(words), names(standing.wording())),
                own);
    }

    /** Lets words hold from now on; refuses when somebody changed the template since version `seen`. */
    public void save(TemplateKey key, Wording typed, int seen, Actor actor) {
        rights.require(actor, Action.ADMINISTER, null);
        requireKnown(key);
        add(key, check.checked(key.letter(), typed), seen, false, actor);
    }

    /** Lets the built-in words hold again, or for a kind of appeal those of every kind. */
    public void backToBuiltIn(TemplateKey key, int seen, Actor actor) {
        rights.require(actor, Action.ADMINISTER, null);
        add(key, words(key, 0), seen, true, actor);
    }

    private void add(TemplateKey key, Wording words, int seen, boolean back, Actor actor) {
        int version = standing(key).version();
        if (version != seen) {
            throw taken(key);
        }
        try {
            transactions.executeWithoutResult(
                    tx -> rows.add(key, version + 1, back, words, clock.instant(), actor.login()));
        } catch (DuplicateKeyException faster) {
            throw taken(key);
        }
    }

    /** Somebody was faster: who. */
    private Refused taken(TemplateKey key) {
        String who =
                rows.versions(key).stream().findFirst().map(TemplateVersion::by).orElse("");
        return Refused.conflict("template.taken", who);
    }

    private void requireKnown(TemplateKey key) {
        boolean kind = key.appealKind().isEmpty()
                || Set.of(Kind.values()).stream().anyMatch(one -> one.name().equals(key.appealKind()));
        if (!kind
                || !Templates.LANGUAGES.contains(key.language())
                || !builtIn.letters().contains(key.letter())
                || !builtIn.outcomes(key.letter()).contains(key.outcome())) {
            throw Refused.notFound("template.none");
        }
    }

    private static Set<String> names(Wording words) {
        Set<String> names = new TreeSet<>(Slots.of(words.subject()).names());
        names.addAll(Slots.of(words.body()).names());
        names.addAll(Slots.of(words.link()).names());
        return names;
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(others);
        return left;
    }
}
