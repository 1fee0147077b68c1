package org.redress.correspondence.writing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.registry.Appeal;
import org.redress.registry.Applicant;
import org.redress.shared.Reach;

/** By which way a letter reaches an applicant, and the address on it. */
public record Way(Reach reach, @Nullable String address) {

    /** The first usable way in the order that the applicant named for this kind of letter; their page when none is. */
    public static Way chosen(Appeal appeal, String kind) {
        for (Reach reach : order(appeal, kind)) {
            if (usable(reach, appeal.applicant()) && !(reach == Reach.PORTAL && kind.equals("LINK"))) {
                return to(appeal, reach);
            }
        }
        return to(appeal, Reach.PORTAL);
    }

    /** A way that somebody chose. */
    public static Way to(Appeal appeal, Reach reach) {
        return new Way(
                reach,
                switch (reach) {
                    case EMAIL -> appeal.applicant().email();
                    case PHONE -> appeal.applicant().phone();
                    case POST -> appeal.applicant().address();
                    case PORTAL -> null;
                });
    }

    private static List<Reach> order(Appeal appeal, String kind) {
        List<Reach> order = new ArrayList<>();
        if (kind.equals("CONFIRMATION") || kind.equals("LINK")) {
            order.add(Reach.EMAIL);
        }
        if (kind.equals("QUESTION")) {
            order.addAll(appeal.askBy());
        }
        order.addAll(appeal.answerBy());
        order.addAll(List.of(Reach.EMAIL, Reach.POST, Reach.PHONE));
        return order;
    }

    private static boolean usable(Reach reach, Applicant applicant) {
        return switch (reach) {
            case EMAIL -> Address.usable(applicant.email());
            case PHONE -> named(applicant.phone());
            case POST -> named(applicant.address());
            case PORTAL -> true;
        };
    }

    private static boolean named(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
