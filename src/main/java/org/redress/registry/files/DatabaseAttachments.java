package org.redress.registry.files;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.redress.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** Files in the database: one transaction with their appeal, readable from every node. */
@Component
class DatabaseAttachments implements AttachmentStore {

    private static final String FACTS =
            "select id, number, name, media_type, size_bytes, added_at, added_by from attachment ";

    private final JdbcClient jdbc;
    private final Clock clock;

    DatabaseAttachments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public long put(String number, CheckedFile file, Actor actor) {
        KeyHolder key = new GeneratedKeyHolder();
        byte[] content = file.content();
        jdbc.sql("insert into attachment (number, name, media_type, size_bytes, content, added_at, added_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        number,
                        file.name(),
                        file.mediaType(),
                        (long) content.length,
                        content,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        actor.login())
                .update(key, "id");
        long id = requireNonNull(key.getKey()).longValue();
        file.shown().ifPresent(shown -> putShown(id, shown));
        return id;
    }

    private void putShown(long id, byte[] shown) {
        jdbc.sql("insert into attachment_shown (attachment, content) values (?, ?)")
                .params(id, shown)
                .update();
    }

    @Override
    public Optional<Attachment> find(long id) {
        return jdbc.sql(FACTS + "where id = ?")
                .param(id)
                .query(DatabaseAttachments::attachment)
                .optional();
    }

    @Override
    public List<Attachment> of(String number) {
        return jdbc.sql(FACTS + "where number = ? order by id")
                .param(number)
                .query(DatabaseAttachments::attachment)
                .list();
    }

    @Override
    public byte[] content(long id) {
        return jdbc.sql("select content from attachment where id = ?")
                .param(id)
                .query((row, index) -> row.getBytes("content"))
                .single();
    }

    @Override
    public Optional<byte[]> shown(long id) {
        return jdbc.sql("select content from attachment_shown where attachment = ?")
                .param(id)
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }

    private static Attachment attachment(ResultSet row, int index) throws SQLException {
        return new Attachment(
                row.getLong("id"),
                row.getString("number"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("added_by"));
    }
}
