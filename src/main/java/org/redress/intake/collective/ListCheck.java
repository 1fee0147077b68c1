package org.redress.intake.collective;

import java.util.ArrayList;
import java.util.List;
import org.redress.intake.Filing;
import org.redress.intake.Intake;
import org.redress.registry.joint.Admission;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.shared.Refused.Fault;
import org.springframework.stereotype.Component;

/** Whether a letter and each who signed it can be registered; tells every fault, each beside its line or field. */
@Component
class ListCheck {

    private final Intake intake;

    ListCheck(Intake intake) {
        this.intake = intake;
    }

    List<Signer> read(CommonPart common, List<Signer> list, Actor actor) {
        return list.stream().map(signer -> checked(signer, common, actor)).toList();
    }

    List<Signer> sound(CommonPart common, Filing filing, List<Signer> list, Actor actor) {
        List<Signer> signers = read(common, list, actor);
        List<Fault> faults = new ArrayList<>(faultsOf(filing, signers, common, actor));
        long bad = signers.stream().filter(signer -> !signer.isSound()).count();
        if (signers.size() < 2) {
            faults.add(new Fault("list", "collective.few", List.of()));
        } else if (signers.size() > SignerList.MOST) {
            faults.add(new Fault("list", "collective.many", List.of(SignerList.MOST)));
        } else if (bad > 0) {
            faults.add(new Fault("list", "collective.bad", List.of(bad)));
        }
        if (filing.kind() != null && !Admission.suits(filing.kind())) {
            faults.add(new Fault("kind", "collective.kind", List.of()));
        }
        if (!faults.isEmpty()) {
            throw Refused.of(faults);
        }
        return signers;
    }

    /** What is wrong with the letter itself, whoever signed it. */
    private List<Fault> faultsOf(Filing filing, List<Signer> signers, CommonPart common, Actor actor) {
        var anybody = signers.stream()
                .filter(Signer::isSound)
                .findFirst()
                .map(Signer::applicant)
                .orElse(filing.applicant());
        return faults(common.of(anybody, filing.files()), actor).stream()
                .filter(fault -> !fault.field().startsWith("applicant."))
                .toList();
    }

    private Signer checked(Signer signer, CommonPart common, Actor actor) {
        List<Fault> faults = new ArrayList<>(signer.faults());
        faults(common.of(signer.applicant(), List.of()), actor).stream()
                .filter(fault -> fault.field().startsWith("applicant."))
                .forEach(faults::add);
        if (signer.applicant().email() == null
                && signer.applicant().phone() == null
                && signer.applicant().address() == null) {
            faults.add(new Fault("list", "collective.noWay", List.of()));
        }
        return new Signer(signer.line(), signer.text(), signer.applicant(), List.copyOf(faults));
    }

    private List<Fault> faults(Filing filing, Actor actor) {
        try {
            intake.check(filing, actor);
            return List.of();
        } catch (Refused refused) {
            if (refused.why() != Refused.Why.INVALID) {
                throw refused;
            }
            return refused.faults();
        }
    }
}
