package org.redress.intake;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.redress.registry.files.FiledFile;

/** Tells whether two things that came with one key are the same: a digest over every part of them. */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    static String of(Object... parts) {
        Fingerprint fingerprint = new Fingerprint();
        for (Object part : parts) {
            fingerprint.add(part);
        }
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private void add(@Nullable Object part) {
        if (part instanceof Record whole) {
            for (RecordComponent component : whole.getClass().getRecordComponents()) {
                add(read(whole, component));
            }
        } else if (part instanceof Iterable<?> list) {
            list.forEach(this::add);
            bytes(new byte[] {']'});
        } else if (part instanceof FiledFile file) {
            add(file.name());
            bytes(file.content());
        } else {
            bytes(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void bytes(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static @Nullable Object read(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("Can't read " + component.getName(), unreadable);
        }
    }
}
