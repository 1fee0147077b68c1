package org.redress.portal.filing;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.portal.filing.Draft.KeptFile;
import org.redress.registry.files.FiledFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of filings, known only to the browser that began them; forgotten a week after the last word. */
@Component
@Transactional
public class FilingDrafts {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int ID_BYTES = 16;

    private final JdbcClient jdbc;
    private final Clock clock;

    FilingDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Begins a draft, and forgets those that nobody touched for a week. */
    public Draft begin() {
        jdbc.sql("select id from portal_draft where kept_at < :before")
                .param("before", now().minus(KEPT))
                .query(String.class)
                .list()
                .forEach(this::forget);
        byte[] secret = new byte[ID_BYTES];
        RANDOM.nextBytes(secret);
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        jdbc.sql("insert into portal_draft (id, kept_at) values (:id, :at)")
                .param("id", id)
                .param("at", now())
                .update();
        return new Draft(id, Map.of(), List.of(), null, null);
    }

    /** The draft of an id, if it is still kept. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(@Nullable String id) {
        return jdbc.sql("select number, token from portal_draft where id = :id")
                .param("id", id)
                .query((row, n) ->
                        new Draft(String.valueOf(id), said(id), files(id), row.getString(1), row.getString(2)))
                .optional();
    }

    /** Keeps what was said in some fields; an empty answer takes back an earlier one. */
    public void keep(Draft draft, Map<String, String> answers) {
        answers.forEach((name, said) -> {
            jdbc.sql("delete from portal_draft_answer where draft = :draft and name = :name")
                    .param("draft", draft.id())
                    .param("name", name)
                    .update();
            if (!said.isEmpty()) {
                jdbc.sql("insert into portal_draft_answer (draft, name, said) values (:draft, :name, :said)")
                        .param("draft", draft.id())
                        .param("name", name)
                        .param("said", said)
                        .update();
            }
        });
        jdbc.sql("update portal_draft set kept_at = :at where id = :id")
                .param("at", now())
                .param("id", draft.id())
                .update();
    }

    /** Keeps a file that was checked. */
    public void add(Draft draft, FiledFile file, String mediaType) {
        jdbc.sql("insert into portal_draft_file (draft, name, media_type, size_bytes, content)"
                        + " values (:draft, :name, :type, :size, :content)")
                .param("draft", draft.id())
                .param("name", file.name())
                .param("type", mediaType)
                .param("size", file.content().length)
                .param("content", file.content())
                .update();
    }

    /** Takes a file out again. */
    public void remove(Draft draft, long file) {
        jdbc.sql("delete from portal_draft_file where draft = :draft and id = :id")
                .param("draft", draft.id())
                .param("id", file)
                .update();
    }

    /** The files with their content, to be handed over. */
    @Transactional(readOnly = true)
    public List<FiledFile> contents(Draft draft) {
        return jdbc.sql("select name, content from portal_draft_file where draft = :draft order by id")
                .param("draft", draft.id())
                .query((row, n) -> new FiledFile(row.getString(1), row.getBytes(2)))
                .list();
    }

    /** Notes that a draft became an appeal; everything personal in it is forgotten. */
    public void sent(Draft draft, String number, String token) {
        empty(draft.id());
        jdbc.sql("update portal_draft set number = :number, token = :token, kept_at = :at where id = :id")
                .param("number", number)
                .param("token", token)
                .param("at", now())
                .param("id", draft.id())
                .update();
    }

    private void forget(String id) {
        empty(id);
        jdbc.sql("delete from portal_draft where id = :id").param("id", id).update();
    }

    private void empty(String id) {
        jdbc.sql("delete from portal_draft_answer where draft = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from portal_draft_file where draft = :id")
                .param("id", id)
                .update();
    }

    private Map<String, String> said(@Nullable String id) {
        Map<String, String> said = new HashMap<>();
        jdbc.sql("select name, said from portal_draft_answer where draft = :id")
                .param("id", id)
                .query(row -> {
                    said.put(row.getString(1), row.getString(2));
                });
        return said;
    }

    private List<KeptFile> files(@Nullable String id) {
        return jdbc.sql("select id, name, media_type, size_bytes from portal_draft_file where draft = :id order by id")
                .param("id", id)
                .query((row, n) -> new KeptFile(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4)))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
