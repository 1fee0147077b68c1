package org.redress.workbench.team;

import org.jspecify.annotations.Nullable;
import org.redress.registry.Appeal;
import org.redress.resolution.claim.Claim;
import org.redress.resolution.claim.Claims;
import org.redress.resolution.claim.Decision;
import org.redress.resolution.claim.Money;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is demanded in a claim and what was decided, as the case page shows it; `@claimPanel` in pages. */
@Component
public class ClaimPanel {

    private final Claims claims;

    ClaimPanel(Claims claims) {
        this.claims = claims;
    }

    /** What is demanded; null when it is no claim, or not recorded yet. */
    public @Nullable Claim claim(Appeal appeal) {
        return claims.of(appeal).orElse(null);
    }

    /** What was decided, perhaps not approved yet. */
    public @Nullable Decision decision(Appeal appeal) {
        return claims.decision(appeal).orElse(null);
    }

    /** A sum as the reader's language writes it. */
    public String said(Money sum) {
        return sum.said(LocaleContextHolder.getLocale());
    }
}
