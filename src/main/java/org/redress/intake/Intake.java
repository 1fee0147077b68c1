package org.redress.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.redress.correspondence.Letters;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.registry.Appeal;
import org.redress.registry.Journal;
import org.redress.registry.NewAppeal;
import org.redress.registry.Registry;
import org.redress.registry.files.Attachment;
import org.redress.registry.files.AttachmentStore;
import org.redress.registry.files.CheckedFile;
import org.redress.registry.files.FileCheck;
import org.redress.registry.files.FiledFile;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Every door that makes an appeal or joins one. Called outside any transaction: each call is one of its own. */
@Component
public class Intake {

    /** How long a text may be, in UTF-16 units. */
    public static final int LONGEST_TEXT = 20_000;

    private final FilingCheck filings;
    private final FileCheck fileCheck;
    private final Submissions submissions;
    private final Registry registry;
    private final Journal journal;
    private final AttachmentStore attachments;
    private final Letters letters;
    private final Organisation organisation;
    private final Rights rights;
    private final TransactionTemplate transaction;

    Intake(
            FilingCheck filings,
            FileCheck fileCheck,
            Submissions submissions,
            Registry registry,
            Journal journal,
            AttachmentStore attachments,
            Letters letters,
            Organisation organisation,
            Rights rights,
            TransactionTemplate transaction) {
        this.filings = filings;
        this.fileCheck = fileCheck;
        this.submissions = submissions;
        this.registry = registry;
        this.journal = journal;
        this.attachments = attachments;
        this.letters = letters;
        this.organisation = organisation;
        this.rights = rights;
        this.transaction = transaction;
    }

    /** Checks and registers a filing once per key: the same key again gives the same receipt. */
    public Receipt receive(Filing filing, String key, Actor actor) {
        return receive(filing, key, actor, Companion.NONE);
    }

    /** The same for an appeal that comes in together with others; the companion acts in the same transaction. */
    public Receipt receive(Filing filing, String key, Actor actor, Companion companion) {
        String own = Submissions.key(actor, key);
        String fingerprint = Fingerprint.of(filing);
        Supplier<Optional<Receipt>> before =
                () -> submissions.number(own, fingerprint).map(number -> receipt(number, true));
        return before.get().orElseGet(() -> {
            NewAppeal checked = filings.checked(filing, actor);
            List<CheckedFile> files = fileCheck.checked("files", filing.files());
            String number = registry.nextNumber(checked.registered().getYear());
            return once(
                    () -> {
                        submissions.keep(own, fingerprint, number);
                        companion.before(number);
                        registry.register(number, checked, actor);
                        companion.after(number);
                        keep(number, files, actor);
                        letters.toApplicant(number, Letters.Kind.CONFIRMATION, Map.of());
                        return receipt(number, false);
                    },
                    before);
        });
    }

    /** Joins a reply of the applicant, by the secret link or entered by staff; the process goes on. */
    public void reply(String number, String text, List<FiledFile> files, String key, Actor actor) {
        Appeal appeal = registry.appeal(number);
        if (actor.isPerson()) {
            rights.require(actor, Action.ENTER_REPLY, appeal.unit());
        }
        String own = Submissions.key(actor, number + ":" + key);
        String fingerprint = Fingerprint.of(number, text, files);
        Supplier<Optional<Boolean>> before =
                () -> submissions.isReplied(own, fingerprint) ? Optional.of(true) : Optional.empty();
        if (before.get().isPresent()) {
            return;
        }
        if (appeal.state().ended()) {
            throw Refused.conflict("reply.ended", number);
        }
        String clean = CleanText.required("text", text, LONGEST_TEXT);
        List<CheckedFile> checked = fileCheck.checked("files", files);
        once(
                () -> {
                    submissions.keepReply(own, fingerprint, number, clean, actor);
                    keep(number, checked, actor);
                    journal.write(number, actor, "REPLIED", Journal.Audience.ALL, checked.size());
                    registry.replied(number);
                    tell(registry.appeal(number));
                    return true;
                },
                before);
    }

    /** Checks what would be filed and registers nothing; refuses with every fault. */
    public void check(Filing filing, Actor actor) {
        filings.checked(filing, actor);
    }

    /** Checks files of the staff as any that come in, puts them to an appeal in the caller's transaction, and tells what they became. */
    public List<Attachment> attach(String number, List<FiledFile> files, Actor actor) {
        return fileCheck.checked("files", files).stream()
                .map(file -> attachments.put(number, file, actor))
                .flatMap(id -> attachments.find(id).stream())
                .toList();
    }

    /** Checks one file as it would be checked on filing; refuses what is not a jpeg or pdf of at most 10 MB. */
    public void check(FiledFile file) {
        fileCheck.checked("files", List.of(file));
    }

    /** Does it, unless another with the same key is faster: then what that one got. What lost a race is tried once more. */
    private <T> T once(Supplier<T> deed, Supplier<Optional<T>> before) {
        try {
            return transaction.execute(status -> deed.get());
        } catch (DuplicateKeyException twice) {
            return before.get().orElseThrow(() -> twice);
        } catch (ConcurrencyFailureException lost) {
            return before.get().orElseGet(() -> transaction.execute(status -> deed.get()));
        }
    }

    private void keep(String number, List<CheckedFile> files, Actor actor) {
        files.forEach(file -> attachments.put(number, file, actor));
    }

    private void tell(Appeal appeal) {
        if (appeal.assignee() != null) {
            letters.toPerson(appeal.assignee(), Letters.Notice.REPLY, appeal.number(), Map.of());
        } else if (appeal.unit() != null) {
            organisation
                    .leadOf(appeal.unit())
                    .forEach(lead -> letters.toPerson(lead.login(), Letters.Notice.REPLY, appeal.number(), Map.of()));
        }
    }

    private Receipt receipt(String number, boolean repeated) {
        return new Receipt(
                number, registry.appeal(number).token(), registry.due(number).orElse(null), repeated);
    }
}
