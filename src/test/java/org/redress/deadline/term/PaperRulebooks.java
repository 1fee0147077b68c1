package org.redress.deadline.term;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.redress.calendar.WorkCalendar;
import org.redress.deadline.policy.PaperRules;
import org.redress.deadline.policy.PolicyChoices;
import org.redress.deadline.policy.Rules;
import org.redress.shared.RedressSettings.Pack;

/** Hands out the rules of the files over one calendar, without an application. */
public final class PaperRulebooks extends Rulebooks {

    private static final Map<Pack, Rules> RULES = new ConcurrentHashMap<>();
    private static final Map<Pack, PolicyChoices> DEFAULTS = new ConcurrentHashMap<>();

    private final WorkCalendar calendar;

    /** Makes the rules over a calendar. */
    public PaperRulebooks(WorkCalendar calendar) {
        super(null, null, null, null);
        this.calendar = calendar;
    }

    @Override
    public Rulebook of(Pack pack, Map<String, String> tried, Clock at) {
        Map<String, String> values =
                new HashMap<>(DEFAULTS.computeIfAbsent(pack, one -> PaperRules.choices(one, Map.of()))
                        .values());
        values.putAll(tried);
        Map<Integer, Integer> versions = calendar.years().stream().collect(Collectors.toMap(year -> year, year -> 1));
        return new Rulebook(
                RULES.computeIfAbsent(pack, PaperRules::of),
                new Counting(calendar, versions, new PolicyChoices(values), at));
    }
}
