package org.redress.correspondence.writing;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be written to at all. */
public final class Address {

    private static final Pattern MAIL =
            Pattern.compile("[^\\s\\p{Cntrl},;:<>()\\[\\]\"\\\\]+@[^\\s\\p{Cntrl},;:<>()@\\[\\]]+");

    private Address() {}

    /** Whether mail can be sent to this address: one address, no name, no line break, nothing that could end a header. */
    public static boolean usable(@Nullable String address) {
        if (address == null || address.length() > 254 || !MAIL.matcher(address).matches()) {
            return false;
        }
        try {
            new InternetAddress(address, true).validate();
            return true;
        } catch (AddressException notAnAddress) {
            return false;
        }
    }
}
