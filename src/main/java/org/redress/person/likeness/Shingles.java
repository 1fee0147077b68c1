package org.redress.person.likeness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.redress.person.contact.Folding;

/** The words of a text and its pairs of neighbours, without endings: what two texts have in common tells how alike they are. */
final class Shingles {

    private static final int STEM = 5;
    private static final int FEWEST = 6;

    private final Set<String> pieces;

    private Shingles(Set<String> pieces) {
        this.pieces = pieces;
    }

    /** The pieces of a text. */
    static Shingles of(String text) {
        List<String> stems = Folding.words(text).stream()
                .filter(word -> word.length() > 2 || Character.isDigit(word.charAt(0)))
                .map(word -> word.substring(0, Math.min(word.length(), STEM)))
                .toList();
        Set<String> pieces = new HashSet<>(stems);
        for (int i = 1; i < stems.size(); i++) {
            pieces.add(stems.get(i - 1) + " " + stems.get(i));
        }
        return new Shingles(pieces);
    }

    /** The pieces themselves; none when the text is too short to tell anything. */
    Set<String> pieces() {
        return pieces.size() < FEWEST ? Set.of() : pieces;
    }

    /** How alike two texts are, in per cent: the pieces that both have, of all that either has. */
    int likeness(Shingles other) {
        if (pieces().isEmpty() || other.pieces().isEmpty()) {
            return 0;
        }
        long common = pieces.stream().filter(other.pieces::contains).count();
        return (int) (100 * common / (pieces.size() + other.pieces.size() - common));
    }
}
