package org.redress.organisation.access;

import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.shared.Actor;
import org.redress.shared.RedressSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** The two doors: programs come with a token at each request, people sign in once and keep a session. */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    private static final String[] DESCRIPTION = {
        "/api/v1/openapi",
        "/api/v1/openapi/**",
        "/api/v1/openapi.yaml",
        "/api/v1/docs",
        "/api/v1/docs/**",
        "/api/v1/swagger-ui/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Tokens tokens, Organisation organisation, Problems problems)
            throws Exception {
        return http.securityMatcher("/api/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .authorizeHttpRequests(paths -> paths.requestMatchers(DESCRIPTION)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .addFilterBefore(
                        new TokenFilter(tokens, organisation, problems), UsernamePasswordAuthenticationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, PersonSignIn people, Rights rights, RedressSettings settings)
            throws Exception {
        return http.authenticationProvider(people)
                .authorizeHttpRequests(paths -> open(paths, rights))
                .formLogin(form -> form.loginPage("/signin")
                        .usernameParameter(settings.isTraining() ? "who" : "username")
                        .defaultSuccessUrl("/")
                        .failureHandler(new SignInFailed())
                        .permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens()))
                .logout(out -> out.logoutUrl("/signout").logoutSuccessUrl("/signin"))
                .build();
    }

    /** The secret of forms lies in a cookie, not in a session: a form left open for hours can still be sent. */
    private static CookieCsrfTokenRepository formTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths,
            Rights rights) {
        paths.requestMatchers(Doors.PUBLIC.toArray(String[]::new)).permitAll();
        for (Doors.Door door : Doors.GUARDED) {
            paths.requestMatchers(door.path()).access(somewhere(rights, door.action()));
        }
        paths.anyRequest().authenticated();
    }

    private static AuthorizationManager<RequestAuthorizationContext> somewhere(Rights rights, Action action) {
        return (person, request) -> {
            Authentication signedIn = person.get();
            return new AuthorizationDecision(signedIn != null
                    && signedIn.isAuthenticated()
                    && rights.maySomewhere(new Actor(signedIn.getName()), action));
        };
    }
}
