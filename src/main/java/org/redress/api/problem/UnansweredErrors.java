package org.redress.api.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Whatever failed under /api before or beside our own answers is told as a problem too, without its inner details. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class UnansweredErrors extends OncePerRequestFilter {

    private static final int NOT_FOUND = 404;
    private static final int OURS = 500;

    private final MessageSource messages;
    private final JsonMapper json;

    UnansweredErrors(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** Only the container's second round, in which it asks for a page about the error. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address)
                || !address.startsWith(request.getContextPath() + "/api/");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int status = response.getStatus();
        Problem problem = new Problem(
                "about:blank",
                say(request, "api.title." + told(status)),
                status,
                say(request, detail(status)),
                List.of());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(json.writeValueAsString(problem));
    }

    /** The status whose title is said: what has none of its own is a request that was not understood. */
    private static int told(int status) {
        return switch (status) {
            case 401, 403, NOT_FOUND, 405, 413 -> status;
            default -> status >= OURS ? OURS : 400;
        };
    }

    private static String detail(int status) {
        if (status >= OURS) {
            return "api.failed";
        }
        return status == NOT_FOUND ? "api.noSuchAddress" : "api.notUnderstood";
    }

    private String say(HttpServletRequest request, String key) {
        return messages.getMessage(key, null, request.getLocale());
    }
}
