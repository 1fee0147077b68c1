package org.redress.workbench.story;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of an appeal, without their content. */
@Component
class Files {

    private static final Duration TOGETHER = Duration.ofMinutes(2);

    private final JdbcClient jdbc;

    Files(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FileRow> of(String number) {
        return jdbc.sql("select id, name, media_type, size_bytes, added_at from v_registry_file"
                        + " where number = :number order by added_at, name")
                .param("number", number)
                .query((rs, n) -> new FileRow(
                        rs.getString("id"),
                        rs.getString("name"),
                        rs.getString("media_type"),
                        rs.getLong("size_bytes"),
                        Moment.of(rs, "added_at")))
                .list();
    }

    /** Whether a file was handed in with what came at a moment. */
    static boolean cameWith(FileRow file, Instant moment) {
        return Duration.between(moment, file.addedAt()).abs().compareTo(TOGETHER) < 0;
    }
}
