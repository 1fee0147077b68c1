package org.redress.person.contact;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Folds words so that two spellings of one compare equal: ё and е, й and и, ґ and г, Latin letters among Cyrillic. */
public final class Folding {

    private static final String LATIN = "aceopxyikmhtb";
    private static final String ALIKE = "асеорхуикмнтв";

    private Folding() {}

    /** The words of a text, folded: letters and digits only. */
    public static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’ʼ`\"«»„“”]", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{Nd}]+", -1))
                .filter(word -> !word.isEmpty())
                .map(Folding::folded)
                .toList();
    }

    private static String folded(String word) {
        String cyrillic = mixed(word) ? inCyrillic(word) : word;
        return cyrillic.replace('ґ', 'г')
                .replace('і', 'и')
                .replace('ы', 'и')
                .replace('є', 'е')
                .replace('э', 'е');
    }

    private static boolean mixed(String word) {
        return word.matches(".*\\p{IsCyrillic}.*") && word.matches(".*[a-z].*");
    }

    private static String inCyrillic(String word) {
        StringBuilder turned = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            int at = LATIN.indexOf(letter);
            turned.append(at < 0 ? letter : ALIKE.charAt(at));
        }
        return turned.toString();
    }
}
