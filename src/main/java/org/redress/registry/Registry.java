package org.redress.registry;

import java.util.Optional;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** The register of appeals: sole owner of an appeal's state. */
@Component
public class Registry {

    /** A free number of a year, `R-2026-000123`; taken outside the transaction that uses it, gaps are allowed. */
    public String nextNumber(int year) {
        throw new IllegalStateException("to come");
    }

    /** Registers an appeal: row, journal, clocks, process, in one transaction. */
    public Appeal register(String number, NewAppeal appeal, Actor actor) {
        throw new IllegalStateException("to come");
    }

    /** One appeal; refuses an unknown number. */
    public Appeal appeal(String number) {
        throw new IllegalStateException("to come");
    }

    /** The appeal behind a secret link. */
    public Optional<Appeal> behind(String token) {
        throw new IllegalStateException("to come");
    }

    /** Saves what the aggregate's own methods changed, and tells the others. */
    public void save(Appeal appeal) {
        throw new IllegalStateException("to come");
    }
}
