package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.redress.shared.Actor;
import org.redress.shared.Reach;
import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;

/** The engine keeps ids and decisions, and nothing that a person wrote or is. */
class EngineTablesTest {

    @Nested
    @RedressTest
    class OnH2 extends Paths {}

    @Nested
    @RedressTest(Database.POSTGRESQL)
    class OnPostgres extends Paths {}

    abstract static class Paths extends Life {

        /** What a process that no other calls is begun with. */
        private static final List<String> AT_THE_BEGINNING = List.of("breachId", "shortcomingId");

        /** What running instances of the second release ask after triage. */
        private static final String OF_AN_EARLIER_RELEASE = "unanswered";

        private static final List<String> PERSONAL = List.of(
                "Зимин",
                "zimina",
                "79000001892",
                "Садовая",
                "E-04",
                ANSWER,
                "228 В",
                "Прибор на проверке",
                "Какого числа");

        @Test
        void holdNothingPersonalAfterAFullRun() {
            var finished = answered(worked());
            postLeaves();
            assertThat(lives(finished)).isFalse();
            worked();

            for (var column : columns()) {
                for (var secret : PERSONAL) {
                    assertThat(database.sql("select count(*) from " + column.table() + " where " + column.name()
                                            + " like ?")
                                    .param("%" + secret + "%")
                                    .query(Integer.class)
                                    .single())
                            .as("%s.%s like %s", column.table(), column.name(), secret)
                            .isZero();
                }
            }
        }

        @Test
        void holdOnlyTheVariablesThatTheDiagramsName() {
            worked();
            var known = new TreeSet<String>();
            Drawn.all().forEach(diagram -> known.addAll(diagram.variables()));
            known.addAll(AT_THE_BEGINNING);
            known.add(OF_AN_EARLIER_RELEASE);

            assertThat(database.sql("select distinct name_ from act_ru_variable")
                            .query(String.class)
                            .list())
                    .isNotEmpty()
                    .isSubsetOf(known);
            assertThat(database.sql("select distinct type_ from act_ru_variable")
                            .query(String.class)
                            .list())
                    .isSubsetOf("boolean", "string", "date", "integer", "long", "null");
        }

        /** A question on which everything happened that can happen beside a draft. */
        private String worked() {
            var number = inWork();
            var li = new Actor("li");
            resolution.requestInput(number, "quality-zarechny", "Было ли 228 В?", li);
            resolution.requestExtension(number, 10, "Прибор на проверке", li);
            resolution.askApplicant(number, Reach.EMAIL, "Какого числа?", li);
            does("belyaev", number, "giveInput", "input", "Да, 228 В.");
            does("orlova", number, "approveExtension", "outcome", "GRANT");
            registry.replied(number);
            return number;
        }

        private List<Column> columns() {
            var columns = database.sql("select table_name, column_name from information_schema.columns "
                            + "where lower(table_name) like 'act\\_%' and lower(data_type) like 'character varying%'")
                    .query((row, at) -> new Column(row.getString(1), row.getString(2)))
                    .list();
            assertThat(columns).hasSizeGreaterThan(100);
            return columns;
        }

        record Column(String table, String name) {}
    }
}
