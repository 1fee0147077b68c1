package org.redress.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.redress.shared.RedressSettings;
import org.springframework.stereotype.Component;

/** The token that opens the programs' door in training: the one that was set, else one made at this start. */
@Component
public class TrainingToken {

    private static final int BYTES = 16;

    private final RedressSettings settings;
    private final String made = HexFormat.of().formatHex(random());

    TrainingToken(RedressSettings settings) {
        this.settings = settings;
    }

    /** The token, to be printed at the start of a training installation. */
    public String value() {
        String set = settings.api().token();
        return set == null || set.isBlank() ? made : set;
    }

    /** Whether this is training and the token is right. */
    public boolean opens(String given) {
        return settings.isTraining()
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), value().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
