package org.redress.correspondence;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.redress.correspondence.paper.LetterPaper;
import org.redress.correspondence.paper.Pdf;
import org.redress.correspondence.register.Letter;
import org.springframework.stereotype.Component;

/** The answer to an appeal as the letter on paper that its applicant keeps. */
@Component
public class AnswerPaper {

    private final Letters letters;
    private final LetterPaper paper;

    AnswerPaper(Letters letters, LetterPaper paper) {
        this.letters = letters;
        this.paper = paper;
    }

    /** The newest letter that answers an appeal, whole, for whoever holds its secret link. */
    public Optional<Pdf> of(String number) {
        Set<String> answers = AnswerKinds.names();
        return letters.about(number).stream()
                .filter(letter -> answers.contains(letter.kind()))
                .max(Comparator.comparingLong(Letter::id))
                .map(paper::whole);
    }
}
