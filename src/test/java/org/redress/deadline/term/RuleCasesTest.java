package org.redress.deadline.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.deadline.policy.ConditionRule;
import org.redress.deadline.policy.PaperRules;
import org.redress.shared.RedressSettings.Pack;

/** Every rule of both packs, from the kind, the door and the conditions to the dates, with the clause that says so. */
class RuleCasesTest {

    private static final List<String> TABLES = List.of(
            "ru-clocks", "ru-conditions", "ru-terms", "ua-clocks", "ua-conditions", "ua-terms", "stages", "policies");

    @AfterAll
    static void everyRowOfEveryTableWasAsked() {
        assertThat(TABLES.stream().flatMap(table -> PaperRules.rows(table).stream()))
                .as("rows that no case of this class hits: add one, with its clause")
                .isSubsetOf(PaperRules.rowsHit());
    }

    @ParameterizedTest(name = "{0} by {1}, {2} {3}: {4}; {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "QUESTION|VIRTUAL_RECEPTION|||R2 SERVICE 10-16, R3 INTERNAL 10-14, R7 LEGAL 11-12|003 5.2.6, 5.2.11",
                "COMPLAINT|PORTAL|||R4 SERVICE 11-02, R7 LEGAL 11-12|003 5.2.8, 5.2.11",
                "APPEAL|POST|||R7 LEGAL 11-12, R1 INTERNAL 10-16|002; 59-ФЗ, ст. 12",
                "CLAIM|OFFICE||legal=10|R7 LEGAL 10-23, R1 INTERNAL 10-16|другой закон",
                "FEEDBACK|PORTAL|||R7 LEGAL 11-12|002; 59-ФЗ, ст. 12",
                "APPEAL|PHONE|||R15 SERVICE 10-13, R7 LEGAL 11-12|004; практика контактного центра",
                "CONSULTATION|OFFICE|||R15 SERVICE 10-13|004; практика контактного центра",
                "SERVICE_APPLICATION|PORTAL|||R5 SERVICE 10-16|003 5.2.7",
                "SERVICE_APPLICATION|PHONE||agreed=2026-10-24T00:00|R5 SERVICE 10-24|003 5.2.7",
                "AUTHORITY_REQUEST|EMAIL|||R8 AUTHORITY 10-28, R1 INTERNAL 10-16|002",
                "AUTHORITY_REQUEST|EMAIL||stated=2026-10-25|R8 AUTHORITY 10-23, R1 INTERNAL 10-16|002",
                "QUESTION|PORTAL|OUT_OF_COMPETENCE||R9 LEGAL 10-20, R3 INTERNAL 10-14|002; 003 5.2.6",
                "COMPLAINT|PORTAL|COURT_DECISION||R10 LEGAL 10-20|002",
                "APPEAL|POST|ILLEGIBLE||R11 LEGAL 10-20, R1 INTERNAL 10-16|002",
                "APPEAL|POST|ANONYMOUS||R1 INTERNAL 10-16|59-ФЗ, ст. 8",
                "COMPLAINT|PORTAL|ABUSIVE|||",
                "COMPLAINT|PORTAL|REPEAT|||",
                "COMPLAINT|PORTAL|DANGER||R4 SERVICE 11-02, R7 LEGAL 11-12, R25 INTERNAL 10-13|003 5.2.8, 5.2.11",
                "COMPLAINT|PORTAL|COLLECTIVE||R4 SERVICE 11-02, R7 LEGAL 11-12|003 5.2.8, 5.2.11",
            })
    void russia(String kind, String channel, String conditions, String set, String clocks, String clause) {
        check(Pack.RU, kind, channel, "2026-10-13", conditions, set, clocks, clause);
    }

    @ParameterizedTest(name = "{0} by {1}, {2} {3}: {4}; {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "COMPLAINT|PORTAL|||R16 LEGAL 10-05|ПРРЕЕ; 45 днів усього",
                "COMPLAINT|PORTAL|COLLECTIVE||R16 LEGAL 10-05|ПРРЕЕ; 45 днів усього",
                "COMPLAINT|PORTAL|TECHNICAL_CHECK||R16 LEGAL 10-19|ПРРЕЕ; 45 днів усього",
                "COMPLAINT|PORTAL|BILL_CHECK||R17 LEGAL 09-10|ПРРЕЕ",
                "COMPLAINT|PORTAL|QUALITY||R18 LEGAL 09-18|ПРРЕЕ",
                "COMPLAINT|PORTAL|QUALITY MEASUREMENT||R18 LEGAL 10-05|ПРРЕЕ; з вимірюванням 30 днів",
                "COMPLAINT|PORTAL|QUALITY COLLECTIVE||R18 LEGAL 10-19|ПРРЕЕ; колективне 45 днів",
                "COMPLAINT|PORTAL|QUALITY COLLECTIVE MEASUREMENT||R18 LEGAL 10-19|ПРРЕЕ; колективне 45 днів",
                "APPEAL|POST|NOT_A_CONSUMER||R19 LEGAL 10-05|ЗУ «Про звернення громадян», ст. 20",
                "APPEAL|POST|NOT_A_CONSUMER NO_STUDY||R19 LEGAL 09-18|ЗУ «Про звернення громадян», ст. 20",
                "APPEAL|POST|WRONG_BODY||R20 LEGAL 09-08|ЗУ «Про звернення громадян», ст. 7",
                "APPEAL|POST|OUT_OF_COMPETENCE||R20 LEGAL 09-08|ЗУ «Про звернення громадян», ст. 7",
                "APPEAL|POST|DATA_INSUFFICIENT||R21 LEGAL 09-08|ЗУ «Про звернення громадян», ст. 7",
                "APPEAL|POST|DEFECTIVE_FORM||R21 LEGAL 09-14|ЗУ «Про звернення громадян», ст. 5",
                "COMPLAINT|PORTAL|ANONYMOUS|||",
                "COMPLAINT|PORTAL|REPEAT|||",
                "COMPLAINT|PORTAL|DANGER||R16 LEGAL 10-05, R25 INTERNAL 09-03|ПРРЕЕ; 45 днів усього",
                "CONSULTATION|PHONE|||R15 SERVICE 09-03|Практика кол-центру",
                "CONSULTATION|PHONE|WRONG_BODY||R23 SERVICE 09-03|001",
                "SERVICE_APPLICATION|PHONE|||R5 SERVICE 09-07|Правило організації",
                "SERVICE_APPLICATION|PHONE||agreed=2026-09-12T15:30|R5 SERVICE 09-12|Правило організації",
            })
    void ukraine(String kind, String channel, String conditions, String set, String clocks, String clause) {
        check(Pack.UA, kind, channel, "2026-09-03", conditions, set, clocks, clause);
    }

    @ParameterizedTest(name = "{0}: {1} from 2026-09-03: {2}; {3}")
    @CsvSource({
        "RU, R3,  2026-09-04, 003 5.2.6",
        "RU, R6,  2026-09-04, 003 5.2.11",
        "RU, R24, 2026-10-05, Правило организации",
        "UA, R3,  2026-09-04, Правило організації",
        "UA, R24, 2026-10-05, Правило організації",
    })
    void openedByItself(Pack pack, String rule, LocalDate due, String clause) {
        Rulebook book = PaperBook.of(pack, Map.of());
        Start start = new Start(LocalDate.parse("2026-09-03"), Instant.parse("2026-09-03T08:00:00Z"));
        Planned planned = book.plan(book.rule(rule, "", Particulars.NONE), start, 0, List.of(), Particulars.NONE);
        assertThat(planned.rule().clock()).isEqualTo("INTERNAL");
        assertThat(planned.dates().due()).isEqualTo(due);
        assertThat(planned.rule().clause()).isEqualTo(clause);
    }

    @ParameterizedTest(name = "{0}: R26 to {1}: {2}; {3}")
    @CsvSource({
        "RU, 2026-09-10, 2026-09-10, Правило организации",
        "RU, 2026-09-12, 2026-09-11, Правило организации",
        "UA, 2026-09-12, 2026-09-11, Правило організації",
    })
    void toADateThatAPersonSet(Pack pack, LocalDate until, LocalDate due, String clause) {
        Rulebook book = PaperBook.of(pack, Map.of());
        Start start = new Start(LocalDate.parse("2026-09-03"), Instant.parse("2026-09-03T08:00:00Z"));
        Particulars known = Particulars.of(until, null, null, null);
        Planned planned = book.plan(book.rule("R26", "", known), start, 0, List.of(), known);
        assertThat(planned.rule().clock()).isEqualTo("INTERNAL");
        assertThat(planned.dates().due()).isEqualTo(due);
        assertThat(planned.rule().clause()).isEqualTo(clause);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}, {4}; {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "RU|OUT_OF_COMPETENCE|R2|R9|FORWARDED|002; 003 5.2.6",
                "RU|COURT_DECISION|R7|R10|RETURNED|002",
                "RU|ILLEGIBLE|R7|R11|RETURNED|002",
                "RU|ANONYMOUS|R7|R12|NOT_CONSIDERED|59-ФЗ, ст. 11",
                "RU|ABUSIVE|R7|R13|NOT_CONSIDERED|59-ФЗ, ст. 11",
                "RU|REPEAT|R7|R14|NOT_CONSIDERED|59-ФЗ, ст. 11",
                "RU|DANGER|R7|R25|ANSWERED|Правило организации",
                "UA|WRONG_BODY|R16|R20|FORWARDED|ЗУ «Про звернення громадян», ст. 7",
                "UA|WRONG_BODY|R15|R23|FORWARDED|001",
                "UA|DATA_INSUFFICIENT|R16|R21|RETURNED|ЗУ «Про звернення громадян», ст. 5",
                "UA|REPEAT|R16|R22|NOT_CONSIDERED|ЗУ «Про звернення громадян», ст. 8",
            })
    void outcomes(Pack pack, String condition, String before, String rule, String outcome, String clause) {
        ConditionRule row = PaperRules.of(pack).condition(condition, before).orElseThrow();
        assertThat(row.rule()).isEqualTo(rule);
        assertThat(row.outcome()).isEqualTo(outcome);
        assertThat(row.clause()).isEqualTo(clause);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource({
        "RU, COMPLAINT, BILL_CHECK, '', deadline.condition.none",
        "RU, COMPLAINT, MEASUREMENT, '', deadline.condition.none",
        "RU, COMPLAINT, OUT_OF_COMPETENCE COURT_DECISION, '', deadline.condition.clash",
        "RU, COMPLAINT, OUT_OF_COMPETENCE REPEAT, '', deadline.condition.clash",
        "RU, COMPLAINT, '', stated=2026-10-20, deadline.stated.none",
        "RU, COMPLAINT, '', agreed=2026-10-20T10:00, deadline.agreed.none",
        "RU, COMPLAINT, '', legal=30, deadline.shorter.days",
        "RU, COMPLAINT, '', legal=0, deadline.shorter.days",
        "RU, COMPLAINT, COURT_DECISION, legal=10, deadline.shorter.none",
        "RU, AUTHORITY_REQUEST, '', stated=2026-10-12, deadline.stated.early",
        "RU, SERVICE_APPLICATION, '', agreed=2026-10-12T10:00, deadline.agreed.early",
        "UA, COMPLAINT, COURT_DECISION, '', deadline.condition.none",
        "UA, COMPLAINT, MEASUREMENT, '', deadline.condition.none",
        "UA, COMPLAINT, NO_STUDY, '', deadline.condition.none",
        "UA, COMPLAINT, QUALITY TECHNICAL_CHECK, '', deadline.condition.none",
        "UA, COMPLAINT, QUALITY BILL_CHECK, '', deadline.condition.clash",
        "UA, CONSULTATION, BILL_CHECK, '', deadline.condition.none",
        "UA, AUTHORITY_REQUEST, '', stated=2026-10-20, deadline.stated.none",
        "UA, COMPLAINT, '', legal=10, deadline.shorter.none",
    })
    void refuses(Pack pack, String kind, String conditions, String set, String refusal) {
        Rulebook book = PaperBook.of(pack, Map.of());
        Plan.Case taken = PaperBook.taken(book, kind, "PORTAL", "2026-10-13", conditions, PaperBook.set(set));
        assertThatThrownBy(() -> Plan.of(book, taken).checked(taken.decided())).hasMessageContaining(refusal);
    }

    @ParameterizedTest(name = "table 2b, {0} {1}: {2}")
    @CsvSource({
        "LEGAL,     R7,  NEAR=ASSIGNEE LEAD; MISSED=ASSIGNEE LEAD HEAD MANAGEMENT; REMINDER=MANAGEMENT",
        "AUTHORITY, R8,  NEAR=ASSIGNEE LEAD; MISSED=ASSIGNEE LEAD HEAD MANAGEMENT; REMINDER=MANAGEMENT",
        "SERVICE,   R2,  NEAR=ASSIGNEE; MISSED=ASSIGNEE LEAD; HEAD=HEAD; MANAGEMENT=MANAGEMENT",
        "INTERNAL,  R1,  NEAR=ASSIGNEE; MISSED=LEAD; HEAD=HEAD",
        "INTERNAL,  R3,  NEAR=ASSIGNEE; MISSED=LEAD APPLICANT; HEAD=HEAD",
        "INTERNAL,  R26, NEAR=ASSIGNEE; MISSED=LEAD; HEAD=HEAD",
        "INTERNAL,  R24, NEAR=ASSIGNEE; MISSED=LEAD; AGAIN=LEAD",
    })
    void tellsWhom(String clock, String rule, String stages) {
        assertThat(PaperRules.of(Pack.RU).stages(clock, rule).stream()
                        .map(stage -> stage.stage() + "=" + String.join(" ", stage.told()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(stages);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "roll, NEXT",
        "statedDateRoll, PREVIOUS",
        "days, CALENDAR",
        "extension, ADDITIVE",
        "extensionBase, BEFORE_ROLL",
        "workingHours, 08:00-17:00",
        "clarification, RUN",
        "clarificationDays, 10",
        "registration, WORKING_DAY",
        "near, LAST_THIRD",
        "nearHour, 09:00",
        "registrationDays, 3",
        "contactDays, 3",
        "proposalDays, 2",
        "confirmationDays, 5",
        "dangerMinutes, 15",
        "notOurs, FORWARD",
        "serviceHeadHours, 4",
        "serviceManagementHours, 8",
        "internalHeadHours, 8",
        "reminder, WORKING_DAY",
        "retentionYears, 5",
        "zone, Europe/Kaliningrad Europe/Kyiv",
        "compensationCitizen, 100",
        "compensationBusiness, 200",
        "compensationOther, 400",
    })
    void defaults(String policy, String values) {
        assertThat(Stream.of(Pack.RU, Pack.UA)
                        .map(pack -> PaperRules.choices(pack, Map.of()).value(policy))
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(values);
    }

    @ParameterizedTest(name = "{0} = {1} is refused")
    @CsvSource({
        "roll, NONE", "statedDateRoll, ''", "workingHours, 17:00-08:00", "workingHours, all day", "nearHour, 25:00",
        "contactDays, 0", "contactDays, 31", "contactDays, three", "near, LAST_FIFTH", "zone, Mars/Olympus",
        "retentionYears, 2", "nothing, 1",
    })
    void refusesAValueThatThePolicyDoesNotKnow(String policy, String value) {
        assertThatThrownBy(() -> PaperRules.choices(Pack.RU, Map.of(policy, value)))
                .hasMessageContaining("deadline.policy.");
    }

    private static void check(
            Pack pack,
            String kind,
            String channel,
            String day,
            String conditions,
            String set,
            String clocks,
            String clause) {
        Rulebook book = PaperBook.of(pack, Map.of());
        Particulars dates = PaperBook.set(set == null ? "" : set);
        Plan.Case taken = PaperBook.taken(book, kind, channel, day, conditions == null ? "" : conditions, dates);

        List<Planned> planned = Plan.of(book, taken).checked(dates).clocks();

        assertThat(planned.stream()
                        .map(one -> "%s %s %s"
                                .formatted(
                                        one.rule().rule(),
                                        one.rule().clock(),
                                        one.dates().due().toString().substring(5)))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(clocks == null ? "" : clocks);
        if (clause != null) {
            assertThat(planned.get(0).rule().clause()).isEqualTo(clause);
        }
    }
}
