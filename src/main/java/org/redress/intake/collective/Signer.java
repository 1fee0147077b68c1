package org.redress.intake.collective;

import java.util.List;
import org.redress.registry.Applicant;
import org.redress.shared.Refused.Fault;

/**
 * One line of the list of those who signed.
 *
 * @param line its place in the list as it was typed, from 1
 * @param text the line itself, for whoever is to mend it
 * @param applicant what was read out of it
 * @param faults what is wrong with it
 */
public record Signer(int line, String text, Applicant applicant, List<Fault> faults) {

    /** Whether an appeal can be registered for them. */
    public boolean isSound() {
        return faults.isEmpty();
    }

    /** The line only as a number: logs never hold a name or an address. */
    @Override
    public String toString() {
        return "Signer[" + line + "]";
    }
}
