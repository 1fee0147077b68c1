package org.redress.correspondence.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words with placeholders: what is put in, what is left out, what is refused. */
class SlotsTest {

    @Test
    void putsInWhatIsThereAndLeavesOutThePartThatHasNothingToSay() {
        Slots slots = Slots.of("№ {number}[: до {due}[, {why}]].");

        assertThat(slots.with(Map.of("number", "7", "due", "01.06", "why", "так")))
                .isEqualTo("№ 7: до 01.06, так.");
        assertThat(slots.with(Map.of("number", "7", "due", "01.06"))).isEqualTo("№ 7: до 01.06.");
        assertThat(slots.with(Map.of("number", "7", "why", "так"))).isEqualTo("№ 7.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{number} [x] ${1+1} #{2} *{3} @{4} ~{5} [[6]] it''s",
                "a\r\nBcc: b\r\n",
                "\\{\\}",
                "%s %1$n",
                "\u202e😀"
            })
    void neverReadsWhatIsPutInAsATemplate(String awkward) {
        assertThat(Slots.of("<{answer}>").with(Map.of("answer", awkward, "number", "7")))
                .isEqualTo("<" + awkward + ">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's '{'", "100 % $ # * ~ @ ^ \\ \"", "T(java.lang.Runtime)", "<script>"})
    void meansNothingBesideBracesAndBrackets(String words) {
        if (words.contains("{")) {
            assertThatThrownBy(() -> Slots.of(words)).isInstanceOf(Slots.Slip.class);
        } else {
            assertThat(Slots.of(words).with(Map.of())).isEqualTo(words);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a {number, template.slip.braceOpen",
        "a number}, template.slip.brace",
        "a {}, template.slip.name",
        "${T(java.lang.Runtime)}, template.slip.name",
        "{number.length}, template.slip.name",
        "{{number}}, template.slip.braceOpen",
        "a [{number}, template.slip.bracketOpen",
        "a {number}], template.slip.bracket",
        "a [1], template.slip.bracketEmpty",
        "[[[[{number}]]]], template.slip.bracketDeep"
    })
    void refusesWhatIsNotBalancedOrNoPlaceholder(String words, String key) {
        assertThatThrownBy(() -> Slots.of(words)).isInstanceOfSatisfying(Slots.Slip.class, slip -> {
            assertThat(slip.key()).isEqualTo(key);
            assertThat(slip.facts()[0]).isEqualTo(1L);
        });
    }

    @Test
    void namesTheLineOfTheSlipAndMindsNoDepth() {
        assertThatThrownBy(() -> Slots.of("a\nb\nc }"))
                .isInstanceOfSatisfying(
                        Slots.Slip.class, slip -> assertThat(slip.facts()[0]).isEqualTo(3L));
        assertThatThrownBy(() -> Slots.of("[".repeat(10_000))).isInstanceOf(Slots.Slip.class);
        assertThatThrownBy(() -> Slots.of("{".repeat(10_000))).isInstanceOf(Slots.Slip.class);
    }
}
