package org.redress.person.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An address as it is compared: without the words that people leave out, its numbers in their order. */
final class PostalAddress {

    /** Left out: town, street, house, flat, region and their abbreviations, Russian and Ukrainian, folded. */
    private static final Set<String> SILENT = Set.of(
            "г",
            "гор",
            "город",
            "м",
            "мисто",
            "с",
            "село",
            "п",
            "пос",
            "поселок",
            "смт",
            "пгт",
            "д",
            "дом",
            "буд",
            "будинок",
            "ул",
            "улица",
            "вул",
            "вулиця",
            "вулица",
            "вулици",
            "кв",
            "квартира",
            "обл",
            "область",
            "р",
            "н",
            "рн",
            "раион",
            "россия",
            "рф",
            "украина",
            "украини");

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("проспект", "пр"),
            Map.entry("просп", "пр"),
            Map.entry("прт", "пр"),
            Map.entry("переулок", "пер"),
            Map.entry("провулок", "пер"),
            Map.entry("пров", "пер"),
            Map.entry("площадь", "пл"),
            Map.entry("площа", "пл"),
            Map.entry("шоссе", "ш"),
            Map.entry("шосе", "ш"),
            Map.entry("бульвар", "бр"),
            Map.entry("бул", "бр"),
            Map.entry("бр", "бр"),
            Map.entry("набережная", "наб"),
            Map.entry("набережна", "наб"),
            Map.entry("микрораион", "мкр"),
            Map.entry("корпус", "к"),
            Map.entry("корп", "к"),
            Map.entry("строение", "стр"));

    private static final int LONGEST = 500;

    private PostalAddress() {}

    /** The address in its one form; nothing when there is no number or no word in it. */
    static Optional<String> of(String typed) {
        String apart = typed.replaceAll("(?iu)пр-к?т(?!\\p{L})", "пр ")
                .replaceAll("(?<=\\p{Nd})(?=\\p{L})|(?<=\\p{L})(?=\\p{Nd})", " ");
        List<String> names = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (String word : Folding.words(apart)) {
            String one = SHORT.getOrDefault(word, word);
            if (one.matches("\\p{Nd}+")) {
                numbers.add(one);
            } else if (one.length() == 1 && !numbers.isEmpty() && !SILENT.contains(one)) {
                numbers.add(one);
            } else if (!SILENT.contains(one)) {
                names.add(one);
            }
        }
        numbers.removeIf(number -> number.length() >= 5);
        if (names.isEmpty() || numbers.isEmpty()) {
            return Optional.empty();
        }
        String key = String.join(" ", names.stream().sorted().toList()) + " " + String.join(" ", numbers);
        return Optional.of(key.substring(0, Math.min(key.length(), LONGEST)));
    }
}
