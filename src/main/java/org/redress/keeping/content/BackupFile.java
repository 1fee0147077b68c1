package org.redress.keeping.content;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;

/** A backup file that is whole: opening it reads it once from end to end and refuses one that is not as it was made. */
public final class BackupFile implements Closeable {

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Opens a file and checks every seal in it. */
    public static BackupFile open(Path file) {
        ZipFile zip = null;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            var opened = new BackupFile(zip, manifest(zip).readable());
            for (TableSeal table : opened.manifest.tables()) {
                opened.check(table);
            }
            return opened;
        } catch (IOException | JacksonException | IllegalArgumentException broken) {
            close(zip);
            throw damaged(broken);
        } catch (KeepingRefused refused) {
            close(zip);
            throw refused;
        }
    }

    /** What the file says of itself. */
    public Manifest manifest() {
        return manifest;
    }

    /** The rows of a table, one line each. */
    public BufferedReader rows(TableSeal table) throws IOException {
        return new BufferedReader(new InputStreamReader(content(zip, table.entry()), StandardCharsets.UTF_8));
    }

    private void check(TableSeal table) throws IOException {
        var tally = new Tally();
        try (var rows = rows(table)) {
            for (String line = rows.readLine(); line != null; line = rows.readLine()) {
                tally.add(line);
            }
        }
        if (tally.rows() != table.rows()
                || !tally.sum().equals(table.sum())
                || !tally.sha256Hex().equals(table.sha256())) {
            throw new IOException("the table " + table.name() + " is not as it was saved");
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        byte[] text = read(zip, BackupWriter.MANIFEST);
        String seal = HexFormat.of().formatHex(Tally.sha256().digest(text));
        if (!seal.equals(new String(read(zip, BackupWriter.SEAL), StandardCharsets.US_ASCII))) {
            throw new IOException("its list of tables is not as it was saved");
        }
        return BackupWriter.JSON.readValue(text, Manifest.class);
    }

    private static byte[] read(ZipFile zip, String name) throws IOException {
        try (var content = content(zip, name)) {
            return content.readAllBytes();
        }
    }

    private static InputStream content(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is missing in it");
        }
        return zip.getInputStream(entry);
    }

    private static KeepingRefused damaged(Exception why) {
        return new KeepingRefused(
                "This file is no whole backup of Redress: " + why.getMessage() + ". Nothing was changed.", why);
    }

    private static void close(java.io.@org.jspecify.annotations.Nullable Closeable open) {
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            throw new KeepingRefused("The file can't be closed: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
