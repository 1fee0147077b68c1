package org.redress.person.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.net.IDN;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.person.contact.Contact.Kind;
import org.redress.registry.Appeal;
import org.redress.shared.RedressSettings;
import org.springframework.stereotype.Component;

/** Brings contacts into the one form in which they are compared; a number without its country is one of ours. */
@Component
public class KnownContacts {

    private static final int SHORTEST_NUMBER = 5;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final String region;

    KnownContacts(RedressSettings settings) {
        this.region = settings.pack() == RedressSettings.Pack.UA ? "UA" : "RU";
    }

    /** Every contact that stands on an appeal, those that tell most first. */
    public List<Contact> of(Appeal appeal) {
        var who = appeal.applicant();
        var extra = appeal.extra();
        List<Contact> all = new ArrayList<>(of(who.account(), who.email(), who.phone(), who.address()));
        all.addAll(of(null, null, extra.callerNumber(), extra.supplyAddress()));
        return all.stream().distinct().toList();
    }

    /** The contacts that were typed; what is none is left out. */
    public List<Contact> of(
            @Nullable String account, @Nullable String email, @Nullable String phone, @Nullable String address) {
        List<Contact> all = new ArrayList<>();
        account(account).ifPresent(value -> all.add(new Contact(Kind.ACCOUNT, value)));
        email(email).ifPresent(value -> all.add(new Contact(Kind.EMAIL, value)));
        phone(phone).ifPresent(value -> all.add(new Contact(Kind.PHONE, value)));
        given(address).flatMap(PostalAddress::of).ifPresent(value -> all.add(new Contact(Kind.ADDRESS, value)));
        return all;
    }

    /** A phone number as E.164; a local one, or one that cannot be, as its digits. */
    public Optional<String> phone(@Nullable String typed) {
        return given(typed).flatMap(text -> {
            String plain = text.replaceAll("(?iu)(доб|вн|ext)\\.?.*$", "");
            try {
                PhoneNumber number = numbers.parse(plain, region);
                if (numbers.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE) {
                    return Optional.of(numbers.format(number, PhoneNumberFormat.E164));
                }
            } catch (NumberParseException notOne) {
                return Optional.empty();
            }
            String digits = plain.replaceAll("\\D", "");
            return digits.length() < SHORTEST_NUMBER ? Optional.empty() : Optional.of(digits);
        });
    }

    private static Optional<String> account(@Nullable String typed) {
        return given(typed).map(text -> String.join("", Folding.words(text))).filter(value -> !value.isEmpty());
    }

    private static Optional<String> email(@Nullable String typed) {
        return given(typed)
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .filter(text -> text.indexOf('@') > 0)
                .map(text -> {
                    int at = text.lastIndexOf('@');
                    return text.substring(0, at + 1) + ascii(text.substring(at + 1));
                });
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException notOne) {
            return domain;
        }
    }

    private static Optional<String> given(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }
}
