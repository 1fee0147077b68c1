package org.redress.intake.collective;

import io.namastack.outbox.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.intake.Companion;
import org.redress.intake.Filing;
import org.redress.intake.Intake;
import org.redress.registry.Applicant;
import org.redress.registry.joint.Groups;
import org.redress.registry.joint.Membership;
import org.redress.registry.joint.Origin;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/**
 * Collective letters: the list of those who signed is checked as a whole, then each is registered in a transaction of
 * their own, the first at once with the files of the letter, the others by the outbox.
 */
@Component
public class Collectives {

    private static final int LONGEST_TITLE = 200;

    private final Intake intake;
    private final Groups groups;
    private final Membership membership;
    private final CollectiveRows rows;
    private final Outbox outbox;
    private final ListCheck check;
    private final Clock clock;

    Collectives(
            Intake intake,
            Groups groups,
            Membership membership,
            CollectiveRows rows,
            Outbox outbox,
            ListCheck check,
            Clock clock) {
        this.intake = intake;
        this.groups = groups;
        this.membership = membership;
        this.rows = rows;
        this.outbox = outbox;
        this.check = check;
        this.clock = clock;
    }

    /** What a list says of each who signed, with the faults of each line; changes nothing. */
    public List<Signer> read(Filing filing, String list, Actor actor) {
        return check.read(CommonPart.of(filing, clock.instant()), SignerList.read(list), actor);
    }

    /** What is wrong with each of those whom a program names; changes nothing. */
    public List<Signer> read(Filing filing, List<Applicant> signers, Actor actor) {
        return check.read(CommonPart.of(filing, clock.instant()), SignerList.of(signers), actor);
    }

    /**
     * Takes a letter in once per key, and tells the code of its group.
     *
     * @throws Refused with every fault of the letter, and one `list` for the lines that can't be read
     */
    public String receive(Filing filing, String list, String key, Actor actor) {
        return receive(filing, SignerList.read(list), list, key, actor);
    }

    /** Takes a letter in once per key, signed by those whom a program names, and tells the code of its group. */
    public String receive(Filing filing, List<Applicant> signers, String key, Actor actor) {
        String list = signers.stream()
                .map(one -> String.join(
                        "|",
                        one.name(),
                        String.valueOf(one.email()),
                        String.valueOf(one.phone()),
                        String.valueOf(one.address()),
                        String.valueOf(one.account())))
                .collect(Collectors.joining("\n"));
        return receive(filing, SignerList.of(signers), list, key, actor);
    }

    private String receive(Filing filing, List<Signer> named, String list, String key, Actor actor) {
        String fingerprint = Integer.toHexString((filing.text() + "\n" + list).hashCode());
        String own = actor.login() + ":" + CleanText.required("Idempotency-Key", key, 200);
        Optional<String> before = before(own, fingerprint);
        if (before.isPresent()) {
            return before.get();
        }
        CommonPart common = CommonPart.of(filing, filing.received() == null ? clock.instant() : filing.received());
        List<Signer> signers = check.sound(common, filing, named, actor);
        String code = groups.nextCode(
                LocalDate.ofInstant(common.received(), ZoneOffset.UTC).getYear());
        Filing first = common.of(signers.get(0).applicant(), filing.files());
        intake.receive(first, "collective:" + key, actor, new Companion() {
            @Override
            public void before(String number) {
                keep(code, own, fingerprint, common, signers, actor);
                membership.enrol(code, number, actor);
            }

            @Override
            public void after(String number) {
                List<CollectiveRows.Row> waiting = rows.waiting(code);
                rows.registered(waiting.get(0).id(), number);
                membership.enrolled(code, number, actor);
                waiting.stream()
                        .skip(1)
                        .map(row -> new SignerDue(code, row.id()))
                        .forEach(due -> outbox.schedule(due, due.key()));
            }
        });
        return before(own, fingerprint).orElse(code);
    }

    /** Registers one who signed, as a member of the group while it takes members, else alone. */
    void register(String code, long id) {
        Optional<CollectiveRows.Row> waiting = rows.waiting(id);
        if (waiting.isEmpty()) {
            return;
        }
        CollectiveRows.Letter letter = rows.letter(code);
        Filing filing = CommonPart.read(letter.filing()).of(waiting.get().applicant(), List.of());
        boolean together = groups.group(code).state().takesMembers();
        intake.receive(filing, "signer:" + id, letter.by(), new Companion() {
            @Override
            public void before(String number) {
                if (together) {
                    membership.enrol(code, number, letter.by());
                }
            }

            @Override
            public void after(String number) {
                rows.registered(id, number);
                if (together) {
                    membership.enrolled(code, number, letter.by());
                }
            }
        });
    }

    private void keep(
            String code, String key, String fingerprint, CommonPart common, List<Signer> signers, Actor actor) {
        rows.keep(code, key, fingerprint, common.kept(), actor);
        String title = common.subject() == null ? String.valueOf(common.text()) : common.subject();
        String line = title.lines().findFirst().orElse(title).strip();
        groups.form(
                code,
                Origin.LETTER,
                line.length() > LONGEST_TITLE ? line.substring(0, LONGEST_TITLE - 1) + "…" : line,
                null,
                null,
                actor);
        signers.forEach(signer -> rows.add(code, signer));
    }

    private Optional<String> before(String key, String fingerprint) {
        return rows.before(key).map(kept -> {
            if (!kept[1].equals(fingerprint)) {
                throw Refused.conflict("filing.otherContent");
            }
            return kept[0];
        });
    }
}
