package org.redress.workbench.team;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.person.finding.AppealWords;
import org.redress.person.finding.Sought;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.redress.registry.files.Attachment;
import org.redress.registry.link.Link;
import org.redress.resolution.authority.AuthorityRequest;
import org.redress.resolution.authority.AuthorityRequests;
import org.redress.resolution.authority.ConsumerAppeals;
import org.redress.resolution.authority.Documents;
import org.redress.resolution.authority.SentDocument;
import org.redress.workbench.Me;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An authority's request on the case page: who asks, about which appeal, which documents go; `@requestPanel` in pages. */
@Component
public class RequestPanel {

    private static final int MOST = 8;

    private final AuthorityRequests requests;
    private final ConsumerAppeals consumers;
    private final Documents documents;
    private final Registry registry;
    private final Rights rights;
    private final AppealWords words;
    private final JdbcClient jdbc;
    private final Me me;

    RequestPanel(
            AuthorityRequests requests,
            ConsumerAppeals consumers,
            Documents documents,
            Registry registry,
            Rights rights,
            AppealWords words,
            JdbcClient jdbc,
            Me me) {
        this.requests = requests;
        this.consumers = consumers;
        this.documents = documents;
        this.registry = registry;
        this.rights = rights;
        this.words = words;
        this.jdbc = jdbc;
        this.me = me;
    }

    /** An appeal linked with the case; what it is about only for who may read it. */
    public record Linked(String number, @Nullable String subject) {}

    /** What is asked for; null while it is not recorded. */
    public @Nullable AuthorityRequest request(Appeal appeal) {
        return requests.of(appeal).orElse(null);
    }

    /** The consumers' appeals that a request is about. */
    public List<Linked> consumers(Appeal appeal) {
        return linked(consumers.of(appeal.number()).stream().map(Link::other));
    }

    /** The requests of authorities about an appeal. */
    public List<Linked> requestsAbout(Appeal appeal) {
        return linked(consumers.requests(appeal.number()).stream().map(Link::number));
    }

    /** Whether the reader may say which appeal it is about. */
    public boolean mayLink(Appeal appeal) {
        return consumers.may(appeal, me.actor());
    }

    /** Whether the reader may register the consumer's appeal. */
    public boolean mayMake(Appeal appeal) {
        return mayLink(appeal) && rights.may(me.actor(), Action.REGISTER, null);
    }

    /** Whether the reader may put documents together. */
    public boolean mayGather(Appeal appeal) {
        return documents.may(appeal, me.actor());
    }

    /** The documents that go to the authority. */
    public List<SentDocument> documents(Appeal appeal) {
        return documents.of(appeal);
    }

    /** The files of the consumer's appeals that could go too. */
    public List<Attachment> offered(Appeal appeal) {
        return documents.offered(appeal.number(), me.actor());
    }

    /** Appeals by number, name, account or phone, as far as the reader may read them. */
    public List<Linked> search(String words) {
        Sought sought = this.words.sought(words, "number");
        List<String> found = jdbc.sql("select number from v_registry_appeal where kind <> 'AUTHORITY_REQUEST' and "
                        + sought.predicate() + " order by number desc fetch first 50 rows only")
                .params(sought.parameters())
                .query(String.class)
                .list();
        return found.stream()
                .map(registry::appeal)
                .filter(appeal -> registry.mayRead(appeal, me.actor()))
                .limit(MOST)
                .map(appeal -> new Linked(appeal.number(), appeal.subject()))
                .toList();
    }

    private List<Linked> linked(Stream<String> numbers) {
        return numbers.map(registry::appeal)
                .map(appeal ->
                        new Linked(appeal.number(), registry.mayRead(appeal, me.actor()) ? appeal.subject() : null))
                .toList();
    }
}
