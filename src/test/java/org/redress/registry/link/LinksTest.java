package org.redress.registry.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.diagrams.Life;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;
import org.springframework.beans.factory.annotation.Autowired;

/** Links between appeals: made once, seen from both ends, undone without being forgotten. */
class LinksTest {

    private static final Actor LI = new Actor("li");

    @Nested
    @RedressTest
    class OnH2 extends Joined {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Joined {}

    abstract static class Joined extends Life {

        @Autowired
        Links links;

        @Test
        void linksOnceAndSeesItFromBothEnds() {
            String first = question();
            String second = question();
            Link made = links.make(second, LinkKind.DUPLICATE, first, LI);

            assertThat(links.make(second, LinkKind.DUPLICATE, first, LI)).isEqualTo(made);
            assertThat(links.of(first)).containsExactly(made);
            assertThat(links.from(second, LinkKind.DUPLICATE)).containsExactly(made);
            assertThat(links.to(first, LinkKind.DUPLICATE)).containsExactly(made);
            assertThat(made.across(first)).isEqualTo(second);
            assertThat(journal(first)).containsOnlyOnce("LINKED_DUPLICATE_HERE");
            assertThat(journal(second)).containsOnlyOnce("LINKED_DUPLICATE");
        }

        @Test
        void undoesALinkOnceAndMayMakeItAgain() {
            String first = question();
            String second = question();
            Link made = links.make(second, LinkKind.JOINT, first, LI);

            assertThat(links.undo(made.id(), LI)).isTrue();
            assertThat(links.undo(made.id(), LI)).isFalse();
            assertThat(links.of(second)).isEmpty();
            assertThat(journal(second)).containsOnlyOnce("UNLINKED_JOINT");
            assertThat(links.make(second, LinkKind.JOINT, first, LI).id()).isNotEqualTo(made.id());
        }

        @Test
        void refusesWhatCannotBeLinked() {
            String number = question();

            assertThatThrownBy(() -> links.make(number, LinkKind.REPEAT, number, LI))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> links.make(number, LinkKind.REPEAT, "R-1999-000001", LI))
                    .isInstanceOf(Refused.class);
        }
    }
}
