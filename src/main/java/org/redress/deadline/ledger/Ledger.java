package org.redress.deadline.ledger;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is on record of an appeal's clocks. */
@Component
public class Ledger {

    private final Clocks clocks;
    private final Terms terms;
    private final Stages stages;

    Ledger(Clocks clocks, Terms terms, Stages stages) {
        this.clocks = clocks;
        this.terms = terms;
        this.stages = stages;
    }

    /** All clocks of an appeal with their current terms, in the order in which they began. */
    public List<Standing> standing(String number) {
        Map<Long, TermRow> current =
                terms.current(number).stream().collect(Collectors.toMap(TermRow::clockId, Function.identity()));
        return clocks.of(number).stream()
                .flatMap(clock -> Stream.ofNullable(current.get(clock.id())).map(term -> new Standing(clock, term)))
                .toList();
    }

    /** All stages that an appeal's clocks have reached, in their order. */
    public List<StageRow> stages(String number) {
        return stages.of(number);
    }
}
