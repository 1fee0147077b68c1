package org.redress.keeping.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts the rows of a table and seals them, both in their order and in any. */
public final class Tally {

    private final MessageDigest file = sha256();
    private final MessageDigest row = sha256();
    private long rows;
    private long sum;

    /** Takes a row in, and tells the bytes of its line with the line's end. */
    public byte[] add(String line) {
        byte[] bytes = (line + '\n').getBytes(StandardCharsets.UTF_8);
        file.update(bytes);
        sum += ByteBuffer.wrap(row.digest(bytes)).getLong();
        rows++;
        return bytes;
    }

    /** How many rows there were. */
    public long rows() {
        return rows;
    }

    /** The same for the same rows in whatever order. */
    public String sum() {
        return HexFormat.of().toHexDigits(sum);
    }

    /** The hash of the file; ends the counting. */
    public String sha256Hex() {
        return HexFormat.of().formatHex(file.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
