package org.redress;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls of the house stand: no module calls one that is not above it, or reaches past its door. */
class ModulesTest {

    @Test
    void callsOnlyWhatItsModuleMayCall() {
        ApplicationModules.of(Redress.class).verify();
    }
}
