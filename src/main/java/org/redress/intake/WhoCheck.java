package org.redress.intake;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.registry.Applicant;
import org.redress.registry.NewAppeal.Extra;
import org.redress.shared.CleanText;
import org.redress.shared.Reach;
import org.redress.shared.Refused.Fault;

/** Who appeals, where they can be reached, and the rarer facts: each plausible, each way named with its address. */
final class WhoCheck {

    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z][A-Za-z0-9-]{1,62}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9() .\\-]{5,40}((доб|вн|ext)\\.? ?[0-9]{1,6})?");

    private WhoCheck() {}

    static void faults(Filing filing, List<Fault> faults) {
        Applicant who = filing.applicant();
        if (!given(who.name())) {
            faults.add(new Fault("applicant.name", "filing.name.missing", List.of()));
        }
        line("applicant.name", who.name(), 200, faults);
        address("applicant.email", who.email(), 254, EMAIL, "filing.email.wrong", faults);
        address("applicant.phone", who.phone(), 60, PHONE, "filing.phone.wrong", faults);
        CleanText.fault("applicant.address", who.address(), 500).ifPresent(faults::add);
        line("applicant.account", who.account(), 60, faults);
        List<Reach> named = new ArrayList<>(filing.askBy());
        named.addAll(filing.answerBy());
        reachable(named, Reach.EMAIL, who.email(), "applicant.email", "filing.email.needed", faults);
        reachable(named, Reach.PHONE, who.phone(), "applicant.phone", "filing.phone.needed", faults);
        reachable(named, Reach.POST, who.address(), "applicant.address", "filing.address.needed", faults);
        extra(filing.extra(), faults);
    }

    private static void extra(Extra extra, List<Fault> faults) {
        line("extra.form", extra.form(), 60, faults);
        line("extra.representative", extra.representative(), 200, faults);
        line("extra.consumerClass", extra.consumerClass(), 60, faults);
        line("extra.contract", extra.contract(), 60, faults);
        CleanText.fault("extra.supplyAddress", extra.supplyAddress(), 500).ifPresent(faults::add);
        line("extra.complainedOf", extra.complainedOf(), 200, faults);
        line("extra.connectionStart", extra.connectionStart(), 40, faults);
        line("extra.connectionEnd", extra.connectionEnd(), 40, faults);
        line("extra.callerNumber", extra.callerNumber(), 60, faults);
        line("extra.senderReference", extra.senderReference(), 200, faults);
    }

    static Applicant clean(Applicant who) {
        return new Applicant(
                requireNonNull(CleanText.clean(who.name())),
                CleanText.clean(who.email()),
                CleanText.clean(who.phone()),
                CleanText.clean(who.address()),
                CleanText.clean(who.account()));
    }

    static Reach usable(Applicant who) {
        return given(who.email())
                ? Reach.EMAIL
                : given(who.address()) ? Reach.POST : given(who.phone()) ? Reach.PHONE : Reach.PORTAL;
    }

    static Extra clean(Extra extra) {
        return new Extra(
                CleanText.clean(extra.form()),
                extra.collective(),
                CleanText.clean(extra.representative()),
                CleanText.clean(extra.consumerClass()),
                CleanText.clean(extra.contract()),
                CleanText.clean(extra.supplyAddress()),
                CleanText.clean(extra.complainedOf()),
                extra.urgent(),
                CleanText.clean(extra.connectionStart()),
                CleanText.clean(extra.connectionEnd()),
                CleanText.clean(extra.callerNumber()),
                CleanText.clean(extra.senderReference()));
    }

    private static void line(String field, @Nullable String text, int longest, List<Fault> faults) {
        CleanText.lineFault(field, text, longest).ifPresent(faults::add);
    }

    private static void address(
            String field, @Nullable String text, int longest, Pattern form, String key, List<Fault> faults) {
        Optional<Fault> fault = CleanText.lineFault(field, text, longest);
        String clean = CleanText.clean(text);
        fault.ifPresent(faults::add);
        if (fault.isEmpty() && clean != null && !form.matcher(clean).matches()) {
            faults.add(new Fault(field, key, List.of()));
        }
    }

    private static void reachable(
            List<Reach> named, Reach reach, @Nullable String address, String field, String key, List<Fault> faults) {
        if (named.contains(reach) && !given(address)) {
            faults.add(new Fault(field, key, List.of()));
        }
    }

    private static boolean given(@Nullable String text) {
        return CleanText.clean(text) != null;
    }
}
