package org.redress.correspondence;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.EnumSet;
import java.util.Set;
import org.redress.correspondence.Letters.Kind;

/** The kinds of letter that answer an appeal: when such a letter has arrived, the appeal can be closed. */
public final class AnswerKinds {

    private static final Set<Kind> KINDS = EnumSet.of(
            Kind.ANSWER,
            Kind.TYPICAL_ANSWER,
            Kind.CLAIM_GRANTED,
            Kind.CLAIM_PARTLY,
            Kind.CLAIM_REFUSED,
            Kind.DOCUMENTS_SENT);

    private AnswerKinds() {}

    /** Their names, as the register of letters has them. */
    public static Set<String> names() {
        return KINDS.stream().map(Kind::name).collect(toUnmodifiableSet());
    }
}
