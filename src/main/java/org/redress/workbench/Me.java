package org.redress.workbench;

import java.util.Optional;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever is signed in and looks at the page. */
@Component("me")
public class Me {

    private final Organisation organisation;

    Me(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The person signed in, if anybody is. */
    public Optional<Person> found() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null || !who.isAuthenticated() || who instanceof AnonymousAuthenticationToken
                ? Optional.empty()
                : organisation.person(who.getName());
    }

    /** The person signed in; refuses when nobody is. */
    public Person person() {
        return found().orElseThrow(() -> Refused.forbidden("desk.signIn"));
    }

    /** The person as one who acts. */
    public Actor actor() {
        return new Actor(person().login());
    }
}
