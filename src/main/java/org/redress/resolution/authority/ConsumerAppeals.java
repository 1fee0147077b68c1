package org.redress.resolution.authority;

import java.util.List;
import org.redress.intake.Filing;
import org.redress.intake.Intake;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.redress.registry.link.Link;
import org.redress.registry.link.LinkKind;
import org.redress.registry.link.Links;
import org.redress.shared.Actor;
import org.redress.shared.Kind;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** The consumer's appeal that an authority asks about (002): one that is there is linked, or a new one is made. */
@Component
public class ConsumerAppeals {

    private final Registry registry;
    private final Links links;
    private final Rights rights;
    private final Intake intake;

    ConsumerAppeals(Registry registry, Links links, Rights rights, Intake intake) {
        this.registry = registry;
        this.links = links;
        this.rights = rights;
        this.intake = intake;
    }

    /** The appeals that a request is about, the oldest link first. */
    public List<Link> of(String number) {
        return links.from(number, LinkKind.CONSUMER_APPEAL);
    }

    /** The authorities' requests about an appeal. */
    public List<Link> requests(String number) {
        return links.to(number, LinkKind.CONSUMER_APPEAL);
    }

    /** Whether a person may say which appeal a request is about. */
    public boolean may(Appeal request, Actor actor) {
        return request.kind() == Kind.AUTHORITY_REQUEST
                && request.answeredAt() == null
                && !request.state().ended()
                && (rights.may(actor, Action.CHECK_COMPLETENESS, request.unit())
                        || rights.may(actor, Action.DRAFT, request.unit()));
    }

    /**
     * Links a request to an appeal that the person may read.
     *
     * @throws Refused when it is no request, or the other is one itself or is not for this person's eyes
     */
    public void link(String number, String other, Actor actor) {
        require(number, actor);
        Appeal consumer = registry.find(other)
                .filter(found -> registry.mayRead(found, actor))
                .orElseThrow(() -> Refused.invalid("consumer", "authority.unknownAppeal"));
        if (consumer.kind() == Kind.AUTHORITY_REQUEST) {
            throw Refused.invalid("consumer", "authority.isRequest");
        }
        links.make(number, LinkKind.CONSUMER_APPEAL, other, actor);
    }

    /** Undoes a link that was made by mistake. */
    public void unlink(String number, String other, Actor actor) {
        require(number, actor);
        links.between(number, LinkKind.CONSUMER_APPEAL, other).ifPresent(link -> links.undo(link.id(), actor));
    }

    /** Registers the consumer's appeal that came with a request, once per key, links it, and tells its number. */
    public String make(String number, Filing filing, String key, Actor actor) {
        require(number, actor);
        rights.require(actor, Action.REGISTER, null);
        if (filing.kind() == Kind.AUTHORITY_REQUEST) {
            throw Refused.invalid("kind", "authority.isRequest");
        }
        String made =
                intake.receive(filing, "request:" + number + ":" + key, actor).number();
        links.make(number, LinkKind.CONSUMER_APPEAL, made, actor);
        return made;
    }

    private void require(String number, Actor actor) {
        Appeal request = registry.appeal(number);
        if (request.kind() != Kind.AUTHORITY_REQUEST) {
            throw Refused.conflict("authority.notRequest");
        }
        if (request.answeredAt() != null || request.state().ended()) {
            throw Refused.conflict("resolution.ended");
        }
        if (!may(request, actor)) {
            throw Refused.forbidden("right.missing.CHECK_COMPLETENESS");
        }
    }
}
