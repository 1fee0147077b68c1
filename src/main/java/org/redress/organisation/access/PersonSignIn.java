package org.redress.organisation.access;

import java.util.List;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.shared.RedressSettings;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Lets a person in: by password, or in training, where all people are invented, by choosing who to be. */
@Component
class PersonSignIn implements AuthenticationProvider {

    private final Organisation organisation;
    private final Credentials credentials;
    private final Attempts attempts;
    private final boolean training;

    PersonSignIn(Organisation organisation, Credentials credentials, Attempts attempts, RedressSettings settings) {
        this.organisation = organisation;
        this.credentials = credentials;
        this.attempts = attempts;
        this.training = settings.isTraining();
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String login = given.getName().strip();
        String address =
                given.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        if (!attempts.isHeard(address, login)) {
            throw new LockedException("too many attempts");
        }
        if (!isGood(login, String.valueOf(given.getCredentials()))) {
            attempts.wrong(address, login);
            throw new BadCredentialsException("not known");
        }
        return organisation.person(login).map(PersonSignIn::signedIn).orElseThrow();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private boolean isGood(String login, String password) {
        return training ? organisation.person(login).isPresent() : credentials.match(login, password);
    }

    /** The rights are looked up when they are needed; what stands here is only for pages that ask for a role. */
    static Authentication signedIn(Person person) {
        List<SimpleGrantedAuthority> roles = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(person.login(), null, roles);
    }
}
