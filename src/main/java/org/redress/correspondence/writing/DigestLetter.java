package org.redress.correspondence.writing;

import java.util.HashMap;
import java.util.Map;
import org.redress.correspondence.digest.Digest;
import org.redress.correspondence.digest.Gathered;
import org.redress.correspondence.template.Templates;
import org.redress.organisation.Person;
import org.springframework.stereotype.Component;

/** Words many notices to one person as one mail, line by line as they stand on the screen. */
@Component
public class DigestLetter {

    /** More lines than these nobody reads in a mail; the screen has them all. */
    static final int LINES = 300;

    private final Templates templates;
    private final Links links;
    private final Signature signature;

    DigestLetter(Templates templates, Links links, Signature signature) {
        this.templates = templates;
        this.links = links;
        this.signature = signature;
    }

    /** Words it in the person's own language. */
    public Text write(Person person, Digest digest) {
        String language = Templates.language(person.language());
        Map<String, Object> facts = new HashMap<>();
        facts.put("name", person.name());
        facts.put("count", digest.size());
        facts.put("missed", digest.missed());
        facts.put("link", links.digest(digest.id()));
        String body = templates.words(language, "letter.greeting", facts)
                + "\n\n"
                + templates.words(language, "notice.DIGEST.body", facts)
                + "\n\n"
                + lines(language, digest)
                + signature.of(language);
        return new Text(language, templates.words(language, "notice.DIGEST.subject", facts), body);
    }

    private String lines(String language, Digest digest) {
        StringBuilder lines = new StringBuilder();
        int left = LINES;
        for (Digest.Group group : digest.groups()) {
            lines.append(templates.words(language, "letters.kind." + group.kind(), Map.of()))
                    .append(" (")
                    .append(group.notices().size())
                    .append(")\n");
            for (Gathered notice :
                    group.notices().subList(0, Math.min(left, group.notices().size()))) {
                lines.append("- ").append(line(notice)).append('\n');
                left--;
            }
            lines.append('\n');
        }
        if (digest.size() > LINES) {
            lines.append(templates.words(
                            language,
                            "notice.DIGEST.more",
                            Map.of("count", digest.size() - LINES, "link", links.digest(digest.id()))))
                    .append("\n\n");
        }
        return lines.toString();
    }

    private String line(Gathered notice) {
        return notice.number() == null ? notice.subject() : notice.subject() + " · " + links.appeal(notice.number());
    }
}
