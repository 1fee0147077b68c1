package org.redress.portal.filing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Kind;
import org.redress.shared.Reach;

/** What a person has filled in so far; once sent, only the number and the secret of its link are left. */
public record Draft(
        String id,
        Map<String, String> said,
        List<KeptFile> files,
        @Nullable String number,
        @Nullable String token) {

    /** A file that was handed in with the draft. */
    public record KeptFile(long id, String name, String mediaType, long size) {}

    /** What was said in a field, empty when nothing was. */
    public String said(String field) {
        return said.getOrDefault(field, "");
    }

    /** Whether something was said in a field. */
    public boolean has(String field) {
        return !said(field).isEmpty();
    }

    /** Whether it was sent. */
    public boolean sent() {
        return number != null;
    }

    /** What it is; an appeal until a kind is chosen. */
    public Kind kind() {
        return has("kind") ? Kind.valueOf(said("kind")) : Kind.APPEAL;
    }

    /** Where letters go: the postal address, else the place that the appeal is about. */
    public String postalAddress() {
        return has("address") ? said("address") : said("place");
    }

    /** Whether a way to reach this person can be used with what they gave. */
    public boolean reachable(Reach reach) {
        return switch (reach) {
            case EMAIL -> has("email");
            case PHONE -> has("phone");
            case POST -> !postalAddress().isEmpty();
            case PORTAL -> true;
        };
    }
}
