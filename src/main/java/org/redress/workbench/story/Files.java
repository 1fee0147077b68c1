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

    /** The files of an appeal, but those that a side shows, which stand beside its words. */
    List<FileRow> of(String number) {
        return jdbc.sql(
                        "select f.id, f.name, f.media_type, f.size_bytes, f.added_at, s.file as shown from v_registry_file f"
                                + " left join v_registry_shown s on s.file = f.id"
                                + " where f.number = :number"
                                + " and not exists (select 1 from v_resolution_side_file e where e.file_id = f.id)"
                                + " order by f.added_at, f.name")
                .param("number", number)
                .query((rs, n) -> new FileRow(
                        rs.getString("id"),
                        rs.getString("name"),
                        rs.getString("media_type"),
                        rs.getLong("size_bytes"),
                        Moment.of(rs, "added_at"),
                        rs.getString("shown") != null))
                .list();
    }

    /** Whether a file was handed in with what came at a moment. */
    static boolean cameWith(FileRow file, Instant moment) {
        return Duration.between(moment, file.addedAt()).abs().compareTo(TOGETHER) < 0;
    }
}
