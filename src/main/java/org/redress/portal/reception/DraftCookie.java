package org.redress.portal.reception;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.redress.portal.filing.Draft;
import org.redress.portal.filing.FilingDrafts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Ties a browser to its draft by a secret cookie; no session, so nothing is lost by waiting. */
@Component
class DraftCookie {

    private static final String NAME = "filing";

    private final FilingDrafts drafts;

    DraftCookie(FilingDrafts drafts) {
        this.drafts = drafts;
    }

    /** The draft of this browser, if it has one. */
    Optional<Draft> draft(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).flatMap(cookie -> drafts.find(cookie.getValue()));
    }

    /** The unsent draft of this browser, or a new one. */
    Draft open(HttpServletRequest request, HttpServletResponse response) {
        return draft(request).filter(draft -> !draft.sent()).orElseGet(() -> begin(request, response));
    }

    private Draft begin(HttpServletRequest request, HttpServletResponse response) {
        Draft draft = drafts.begin();
        ResponseCookie cookie = ResponseCookie.from(NAME, draft.id())
                .path(request.getContextPath() + "/reception")
                .maxAge(Duration.ofDays(7))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return draft;
    }
}
