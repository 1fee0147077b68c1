package org.redress.resolution.answer;

import java.util.Map;
import org.redress.correspondence.Letters;
import org.redress.registry.Appeal;

/** What the words of an answer's letter are filled with beside the answer itself; each kind of appeal brings its own. */
public interface LetterFacts {

    /** The facts for a letter of a kind; none when it is not theirs. */
    Map<String, String> of(Appeal appeal, Letters.Kind letter);
}
