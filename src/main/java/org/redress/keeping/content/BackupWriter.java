package org.redress.keeping.content;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes a backup file from its beginning to its end, so that it can be sent while it is made. */
public final class BackupWriter implements Closeable {

    static final String MANIFEST = "manifest.json";
    static final String SEAL = "manifest.sha256";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final ZipOutputStream zip;

    /** Writes to the stream, and closes it in the end. */
    public BackupWriter(OutputStream to) {
        this.zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    }

    /** Begins the file of a table. */
    public void begin(String table) throws IOException {
        zip.putNextEntry(new ZipEntry("tables/" + table + ".txt"));
    }

    /** Writes one row of the table that was begun. */
    public void row(byte[] line) throws IOException {
        zip.write(line);
    }

    /** Seals all that was written. */
    public void seal(Manifest manifest) throws IOException {
        byte[] text = JSON.writeValueAsBytes(manifest);
        entry(MANIFEST, text);
        entry(SEAL, HexFormat.of().formatHex(Tally.sha256().digest(text)).getBytes(StandardCharsets.US_ASCII));
    }

    private void entry(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
