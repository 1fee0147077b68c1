package org.redress.portal.track;

import jakarta.servlet.http.HttpServletRequest;
import org.redress.portal.PublicLimits;
import org.redress.portal.TooOften;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** Opens the appeal behind a secret link, for those who do not guess too often. */
@Component
class SecretLinks {

    private final Tracking tracking;
    private final PublicLimits limits;

    SecretLinks(Tracking tracking, PublicLimits limits) {
        this.tracking = tracking;
        this.limits = limits;
    }

    /** What the applicant sees; throws when they tried too often, or the link leads nowhere. */
    Track found(String token, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (!limits.mayTry(address)) {
            throw new TooOften();
        }
        try {
            return tracking.behind(token);
        } catch (Refused unknown) {
            limits.missed(address);
            throw new UnknownLink();
        }
    }
}
