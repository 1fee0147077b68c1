package org.redress.api.input;

import java.util.Map;
import java.util.function.Supplier;
import org.redress.shared.Refused;
import org.redress.shared.Refused.Fault;

/** Names the fields of a refusal as the program that hears it named them. */
public final class Renamed {

    private Renamed() {}

    /** Does a deed; where it refuses a field, the field has the program's name. */
    public static <T> T in(Map<String, String> names, Supplier<T> deed) {
        try {
            return deed.get();
        } catch (Refused refused) {
            if (refused.why() != Refused.Why.INVALID) {
                throw refused;
            }
            throw Refused.of(refused.faults().stream()
                    .map(fault ->
                            new Fault(names.getOrDefault(fault.field(), fault.field()), fault.key(), fault.facts()))
                    .toList());
        }
    }
}
