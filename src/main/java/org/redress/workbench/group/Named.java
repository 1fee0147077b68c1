package org.redress.workbench.group;

import java.util.List;
import java.util.Map;
import org.redress.web.Fault;

/** Puts a module's faults beside the fields of a page. */
final class Named {

    private Named() {}

    static List<Fault> of(List<Fault> faults, Map<String, String> names) {
        return faults.stream()
                .map(fault -> new Fault(names.getOrDefault(fault.field(), fault.field()), fault.sentence()))
                .toList();
    }
}
