package org.redress.resolution.transfer;

import org.jspecify.annotations.Nullable;
import org.redress.organisation.Organisation;
import org.redress.organisation.Territory;
import org.redress.organisation.Topic;
import org.redress.organisation.Unit;
import org.redress.registry.Appeal;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** Who takes what is no appeal: the dispatcher a fault report, the metering unit of the territory a reading. */
@Component
class Receivers {

    private final Organisation organisation;

    Receivers(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The unit that takes it; refuses when that can't be told. */
    String of(Matter matter, Appeal appeal) {
        return matter == Matter.FAULT ? dispatch() : metering(appeal);
    }

    /** An organisation without dispatchers leaves faults to its management, never to nobody. */
    private String dispatch() {
        return unit("DISPATCH", "MANAGEMENT");
    }

    private String unit(String kind, String orElse) {
        return organisation.units().stream()
                .filter(unit -> unit.kind().equals(kind))
                .findFirst()
                .or(() -> organisation.units().stream()
                        .filter(unit -> unit.kind().equals(orElse))
                        .findFirst())
                .map(Unit::code)
                .orElseThrow(() -> Refused.conflict("resolution.noDispatch"));
    }

    private String metering(Appeal appeal) {
        var function = organisation
                .topic(organisation.fact("readings"))
                .map(Topic::function)
                .orElseThrow(() -> Refused.conflict("resolution.noReadings"));
        var territory = territory(appeal);
        if (territory == null) {
            throw Refused.invalid("territory", "resolution.readingsWhere");
        }
        return organisation
                .unitOf(territory, function)
                .map(Unit::code)
                .orElseThrow(() -> Refused.conflict("resolution.noReadings"));
    }

    private @Nullable String territory(Appeal appeal) {
        var address = appeal.applicant().address();
        return appeal.territory() != null || address == null
                ? appeal.territory()
                : organisation.territoryOf(address).map(Territory::code).orElse(null);
    }
}
