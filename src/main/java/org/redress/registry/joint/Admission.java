package org.redress.registry.joint;

import java.util.EnumSet;
import java.util.Set;
import org.redress.registry.Appeal;
import org.redress.registry.Conflicts;
import org.redress.shared.Kind;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** Which appeals a group may take: answered in one text with others, and by nobody whom they complain of. */
@Component
public class Admission {

    /** The other kinds need a decision, a time or documents of their own. */
    private static final Set<Kind> TOGETHER =
            EnumSet.of(Kind.QUESTION, Kind.APPEAL, Kind.COMPLAINT, Kind.SUGGESTION, Kind.FEEDBACK);

    private final Conflicts conflicts;

    Admission(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    /** Whether appeals of a kind may be answered together with others. */
    public static boolean suits(Kind kind) {
        return TOGETHER.contains(kind);
    }

    void require(JointGroup group, Appeal appeal) {
        if (!group.state().takesMembers()) {
            throw Refused.conflict(group.state() == Standing.CLOSED ? "joint.closed" : "joint.tooLate", group.code());
        }
        if (!suits(appeal.kind())) {
            throw Refused.conflict("joint.kind", appeal.number());
        }
        String unit = group.unit();
        if (unit != null && (conflicts.concernsUnit(appeal, unit) || !conflicts.canAnswer(appeal, unit))) {
            throw Refused.conflict("joint.complainedOf", appeal.number());
        }
        String author = group.draftAuthor();
        if (author != null && conflicts.concerns(appeal.number(), author)) {
            throw Refused.conflict("joint.complainedOf", appeal.number());
        }
    }
}
