package org.redress.organisation.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.redress.shared.Refused.Fault;

/** What the first page of a production installation asks: the code, the organisation's name, the administrator. */
public record Founding(String code, String organisation, String login, String name, String email, String password) {

    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{1,39}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,180}\\.[^\\s@.]{2,}");

    /** The same, clean; refuses with every fault at once. */
    Founding checked(boolean named) {
        List<Fault> faults = new ArrayList<>();
        if (named) {
            line("organisation", organisation, faults);
        }
        line("name", name, faults);
        line("email", email, faults);
        Founding clean = new Founding(
                code,
                organisation.strip(),
                login.strip().toLowerCase(Locale.ROOT),
                name.strip(),
                email.strip(),
                password);
        if (!LOGIN.matcher(clean.login).matches()) {
            faults.add(new Fault("login", "setup.loginForm", List.of()));
        }
        if (!EMAIL.matcher(clean.email).matches()) {
            faults.add(new Fault("email", "setup.email", List.of()));
        }
        if (!faults.isEmpty()) {
            throw Refused.of(faults);
        }
        return clean;
    }

    private static void line(String field, String text, List<Fault> faults) {
        if (CleanText.clean(text) == null) {
            faults.add(new Fault(field, "text.missing", List.of()));
        }
        CleanText.lineFault(field, text, 200).ifPresent(faults::add);
    }

    /** Nothing: a log never holds a code or a password. */
    @Override
    public String toString() {
        return "Founding[…]";
    }
}
