package org.redress.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.paper.LetterPaper;
import org.redress.correspondence.paper.Pdf;
import org.redress.correspondence.register.Letter;
import org.redress.correspondence.register.LetterRegister;
import org.redress.correspondence.register.LetterState;
import org.redress.correspondence.register.PrintQueue;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.registry.Registry;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** Letters that go by post: what is to be printed, all in one file, and noted as posted, each with its own result. */
@Component
public class Printing {

    /** How many letters one list and one file hold. */
    public static final int MOST = 200;

    private final PrintQueue queue;
    private final LetterRegister register;
    private final Letters letters;
    private final LetterPaper paper;
    private final Registry registry;
    private final Rights rights;
    private final Clock clock;

    Printing(
            PrintQueue queue,
            LetterRegister register,
            Letters letters,
            LetterPaper paper,
            Registry registry,
            Rights rights,
            Clock clock) {
        this.queue = queue;
        this.register = register;
        this.letters = letters;
        this.paper = paper;
        this.registry = registry;
        this.rights = rights;
        this.clock = clock;
    }

    /** A letter to print: its own number (none before there were any), to whom and where, about which appeal of which unit. */
    public record ToPrint(
            long id,
            @Nullable String outgoing,
            @Nullable String number,
            String kind,
            String recipient,
            @Nullable String address,
            Instant written,
            @Nullable String unit) {}

    /** What became of one letter: posted (no key), or why not in a sentence's key with its facts. */
    public record Result(
            long id, @Nullable String outgoing, @Nullable String key, List<Object> facts, Instant at) {}

    /** What a person may print and post now, by unit, oldest first. */
    public List<ToPrint> waiting(Actor actor) {
        if (!rights.maySomewhere(actor, Action.SEND_LETTER)) {
            throw Refused.forbidden("right.missing.SEND_LETTER");
        }
        Set<String> units =
                rights.mayEverywhere(actor, Action.SEND_LETTER) ? null : rights.units(actor, Action.SEND_LETTER);
        return queue.waiting(units, MOST).stream()
                .map(one -> row(one.letter(), one.unit()))
                .toList();
    }

    /** One letter on paper for who may read its appeal: whole for who has to post it, else without the secret link. */
    public Pdf paper(long id, Actor actor) {
        Letter letter =
                register.letter(id).filter(one -> !one.isNotice()).orElseThrow(() -> Refused.notFound("letters.none"));
        if (letter.number() == null) {
            rights.require(actor, Action.READ_APPEAL, null);
        } else {
            registry.readBy(letter.number(), actor);
        }
        boolean posts = letter.state() == LetterState.TO_PRINT && rights.may(actor, Action.SEND_LETTER, unit(letter));
        return posts ? paper.whole(letter) : paper.forStaff(letter);
    }

    /** The letters in the order given, as one file to print; refuses when one of them is not for this person to post. */
    public byte[] paper(List<Long> ids, Actor actor) {
        List<Letter> found = new ArrayList<>();
        for (long id : some(ids)) {
            Letter letter = register.letter(id).orElseThrow(() -> Refused.notFound("letters.none"));
            rights.require(actor, Action.SEND_LETTER, unit(letter));
            if (letter.state() != LetterState.TO_PRINT) {
                throw Refused.conflict("letters.print.notWaiting", name(letter));
            }
            found.add(letter);
        }
        return paper.together(found);
    }

    /** Notes the letters as posted, each by itself: one that can't be noted keeps no other. */
    public List<Result> posted(List<Long> ids, Actor actor) {
        return some(ids).stream().map(id -> posted(id, actor)).toList();
    }

    private Result posted(long id, Actor actor) {
        Optional<Letter> found = register.letter(id);
        String name = found.map(Printing::name).orElse(Long.toString(id));
        try {
            Letter letter = found.orElseThrow(() -> Refused.notFound("letters.none"));
            rights.require(actor, Action.SEND_LETTER, unit(letter));
            if (letter.state() == LetterState.TO_CALL) {
                throw Refused.conflict("letters.print.notWaiting", name);
            }
            letters.delivered(id, actor);
            return new Result(id, name, null, List.of(), clock.instant());
        } catch (Refused refused) {
            Refused.Fault fault = refused.faults().get(0);
            return new Result(id, name, fault.key(), fault.facts(), clock.instant());
        }
    }

    private static List<Long> some(List<Long> ids) {
        if (ids.isEmpty()) {
            throw Refused.invalid("id", "letters.print.nothing");
        }
        if (ids.size() > MOST) {
            throw Refused.invalid("id", "letters.print.tooMany", MOST);
        }
        return ids.stream().distinct().toList();
    }

    private @Nullable String unit(Letter letter) {
        return letter.number() == null ? null : registry.appeal(letter.number()).unit();
    }

    private static String name(Letter letter) {
        return letter.formal() == null
                ? Long.toString(letter.id())
                : letter.formal().outgoing();
    }

    private static ToPrint row(Letter letter, @Nullable String unit) {
        return new ToPrint(
                letter.id(),
                letter.formal() == null ? null : letter.formal().outgoing(),
                letter.number(),
                letter.kind(),
                letter.recipientName(),
                letter.address(),
                letter.createdAt(),
                unit);
    }
}
