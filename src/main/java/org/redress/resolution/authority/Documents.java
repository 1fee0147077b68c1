package org.redress.resolution.authority;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redress.intake.Intake;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.registry.Appeal;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.registry.State;
import org.redress.registry.files.Attachment;
import org.redress.registry.files.AttachmentStore;
import org.redress.registry.files.FiledFile;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Kind;
import org.redress.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents that go to an authority: uploaded, or taken from the consumer's appeal that it asks about. */
@Component
@Transactional
public class Documents {

    private static final int LONGEST_TITLE = 200;

    private final JdbcClient jdbc;
    private final Registry registry;
    private final ConsumerAppeals consumers;
    private final AttachmentStore files;
    private final Intake intake;
    private final Rights rights;
    private final Journal journal;
    private final Clock clock;

    Documents(
            JdbcClient jdbc,
            Registry registry,
            ConsumerAppeals consumers,
            AttachmentStore files,
            Intake intake,
            Rights rights,
            Journal journal,
            Clock clock) {
        this.jdbc = jdbc;
        this.registry = registry;
        this.consumers = consumers;
        this.files = files;
        this.intake = intake;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** The documents of a request as they will be sent. */
    @Transactional(readOnly = true)
    public List<SentDocument> of(Appeal appeal) {
        return jdbc.sql("select id, file_id, file_number, title from sent_document"
                        + " where number = ? and round = ? and removed_at is null order by id")
                .params(appeal.number(), appeal.round())
                .query((row, n) -> new SentDocument(
                        row.getLong("id"),
                        row.getLong("file_id"),
                        row.getString("file_number"),
                        row.getString("title")))
                .list();
    }

    /** Whether a person may put documents together: while their unit works on the request. */
    public boolean may(Appeal appeal, Actor actor) {
        return appeal.kind() == Kind.AUTHORITY_REQUEST
                && (appeal.state() == State.ROUTED || appeal.state() == State.IN_PROGRESS)
                && rights.may(actor, Action.DRAFT, appeal.unit());
    }

    /** Uploads files, checked as any that comes in, and puts them on the list; a title names one file only. */
    public void upload(String number, @Nullable String title, List<FiledFile> uploaded, Actor actor) {
        require(number, actor);
        if (uploaded.isEmpty()) {
            throw Refused.invalid("files", "authority.noFile");
        }
        String named = uploaded.size() == 1 ? CleanText.optional("title", title, LONGEST_TITLE) : null;
        for (Attachment file : intake.attach(number, uploaded, actor)) {
            add(number, file, named == null ? file.name() : named, actor);
        }
    }

    /** Puts a file on the list that came with the request or with the consumer's appeal, once. */
    public void include(String number, long fileId, @Nullable String title, Actor actor) {
        require(number, actor);
        Attachment file = offered(number, actor).stream()
                .filter(one -> one.id() == fileId)
                .findFirst()
                .orElseThrow(() -> Refused.invalid("file", "authority.unknownFile"));
        String named = CleanText.optional("title", title, LONGEST_TITLE);
        add(number, file, named == null ? file.name() : named, actor);
    }

    /** What could be put on the list without uploading it: the files of the consumer's appeals that the person may read. */
    @Transactional(readOnly = true)
    public List<Attachment> offered(String number, Actor actor) {
        List<Long> listed =
                of(registry.appeal(number)).stream().map(SentDocument::fileId).toList();
        return consumers.of(number).stream()
                .map(link -> registry.appeal(link.other()))
                .filter(appeal -> registry.mayRead(appeal, actor))
                .flatMap(appeal -> files.of(appeal.number()).stream())
                .filter(file -> !listed.contains(file.id()))
                .toList();
    }

    /** Takes a document off the list; its file stays with the case. */
    public void remove(String number, long id, Actor actor) {
        require(number, actor);
        int removed = jdbc.sql("update sent_document set removed_by = ?, removed_at = ?"
                        + " where id = ? and number = ? and removed_at is null")
                .params(Arrays.asList(actor.login(), now(), id, number))
                .update();
        if (removed == 1) {
            journal.write(number, actor, "DOCUMENT_REMOVED", Audience.STAFF);
        }
    }

    /** A document that was sent with an answer, for whom the answer was written. */
    @Transactional(readOnly = true)
    public Optional<Attachment> sent(Appeal appeal, long fileId) {
        return appeal.answeredAt() == null
                ? Optional.empty()
                : of(appeal).stream()
                        .filter(document -> document.fileId() == fileId)
                        .findFirst()
                        .flatMap(document -> files.find(document.fileId()));
    }

    /** The list as a letter names it, numbered. */
    String listed(Appeal appeal) {
        List<SentDocument> all = of(appeal);
        return IntStream.range(0, all.size())
                .mapToObj(i -> (i + 1) + ". " + all.get(i).title())
                .collect(Collectors.joining("\n"));
    }

    private void add(String number, Attachment file, String title, Actor actor) {
        jdbc.sql("insert into sent_document (number, round, file_id, file_number, title, added_by, added_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(number, registry.appeal(number).round(), file.id(), file.number(), title, actor.login(), now())
                .update();
        journal.write(number, actor, "DOCUMENT_ADDED", Audience.STAFF);
    }

    private void require(String number, Actor actor) {
        Appeal appeal = registry.appeal(number);
        rights.require(actor, Action.DRAFT, appeal.unit());
        if (!may(appeal, actor)) {
            throw Refused.conflict("authority.notInWork");
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
