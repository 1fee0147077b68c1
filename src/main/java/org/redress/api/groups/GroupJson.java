package org.redress.api.groups;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.registry.joint.JointGroup;
import org.redress.registry.joint.Member;

/** A group and the numbers in it. */
record GroupJson(
        String code,
        String origin,
        String title,
        String state,
        @Nullable String unit,
        @Nullable String lead,
        Instant formed,
        List<String> members,
        List<String> left,
        @Nullable String answer) {

    static GroupJson of(JointGroup group, List<Member> members, List<Member> gone) {
        return new GroupJson(
                group.code(),
                group.origin().name(),
                group.title(),
                group.state().name(),
                group.unit(),
                group.lead(),
                group.formedAt(),
                members.stream().map(Member::number).toList(),
                gone.stream().map(Member::number).toList(),
                group.answer());
    }
}
