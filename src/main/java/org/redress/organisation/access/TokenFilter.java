package org.redress.organisation.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Organisation;
import org.redress.shared.Actor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows a program by its token; in training the printed token may also act as any one person, by `X-Act-As`. */
class TokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Tokens tokens;
    private final Organisation organisation;
    private final Problems problems;

    TokenFilter(Tokens tokens, Organisation organisation, Problems problems) {
        this.tokens = tokens;
        this.organisation = organisation;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Actor> program = bearer(request).flatMap(tokens::actor);
        String actAs = request.getHeader("X-Act-As");
        if (program.isPresent() && actAs != null && !mayActAs(program.get(), actAs)) {
            problems.write(request, response, HttpStatus.FORBIDDEN, "access.actAs");
            return;
        }
        program.ifPresent(actor -> signIn(actAs == null ? actor.login() : actAs));
        chain.doFilter(request, response);
    }

    private boolean mayActAs(Actor program, String login) {
        return program.equals(Actor.INTEGRATION) && organisation.person(login).isPresent();
    }

    private void signIn(String login) {
        Authentication known = organisation
                .person(login)
                .map(PersonSignIn::signedIn)
                .orElseGet(() -> UsernamePasswordAuthenticationToken.authenticated(login, null, List.of()));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(known);
        SecurityContextHolder.setContext(context);
    }

    private static Optional<String> bearer(HttpServletRequest request) {
        @Nullable String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }
}
