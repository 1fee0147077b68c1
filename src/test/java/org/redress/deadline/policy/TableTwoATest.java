package org.redress.deadline.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.shared.Channel;
import org.redress.shared.Kind;

/** The clocks of pack ru by kind and door, cell by cell as the rulebook's table 2a has them. */
class TableTwoATest {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest(name = "{0}: {1} | {2} | {3}")
    @CsvSource({
        "QUESTION,            R2 R3 R7, R7 R1, R15 R7",
        "APPEAL,              R2 R3 R7, R7 R1, R15 R7",
        "COMPLAINT,           R4 R7,    R7 R1, R7",
        "CLAIM,               R7,       R7 R1, R7",
        "SERVICE_APPLICATION, R5,       R5,    R5",
        "SUGGESTION,          R7,       R7 R1, R7",
        "FEEDBACK,            R7,       R7 R1, R7",
        "CONSULTATION,        R15,      R15,   R15",
        "AUTHORITY_REQUEST,   R8,       R8 R1, R8",
    })
    void clocksOfAKind(Kind kind, String web, String staff, String phone) {
        for (Channel channel : Channel.values()) {
            String expected = channel.withoutStaff() ? web : channel == Channel.PHONE ? phone : staff;
            assertThat(rules("ru", kind, channel)).as("%s by %s", kind, channel).containsExactly(expected.split(" "));
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasOneClockInPackUa(Kind kind) {
        for (Channel channel : Channel.values()) {
            assertThat(rules("ua", kind, channel)).hasSize(1);
        }
    }

    private List<String> rules(String pack, Kind kind, Channel channel) {
        File file = new File("bpmn/policy/" + pack + "/clocks.dmn");
        DmnDecision decision =
                engine.parseDecisions(Dmn.readModelFromFile(file)).get(0);
        return engine.evaluateDecisionTable(decision, Map.of("kind", kind.name(), "channel", channel.name()))
                .collectEntries("rule");
    }
}
