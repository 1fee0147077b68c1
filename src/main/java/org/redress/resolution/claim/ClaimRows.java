package org.redress.resolution.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.registry.Appeal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of claims and of what was decided on them; the last decision of a round stands. */
@Component
class ClaimRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ClaimRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(Appeal appeal, Claim claim, Currency currency, String by) {
        jdbc.sql("delete from claim where number = ? and round = ?")
                .params(appeal.number(), appeal.round())
                .update();
        jdbc.sql("insert into claim (number, round, demand, amount, currency, documents, recorded_by, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        appeal.number(),
                        appeal.round(),
                        claim.demand(),
                        coins(claim.amount()),
                        currency.name(),
                        claim.documents() == null ? "" : claim.documents(),
                        by,
                        clock.instant().atOffset(ZoneOffset.UTC)))
                .update();
    }

    void write(Appeal appeal, Decision decision, Currency currency) {
        jdbc.sql("insert into claim_decision (number, round, outcome, amount, currency, reason, decided_by, decided_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        appeal.number(),
                        appeal.round(),
                        decision.outcome().name(),
                        coins(decision.amount()),
                        currency.name(),
                        decision.reason(),
                        decision.decidedBy(),
                        clock.instant().atOffset(ZoneOffset.UTC)))
                .update();
    }

    Optional<Claim> claim(Appeal appeal) {
        return jdbc.sql("select demand, amount, currency, documents from claim where number = ? and round = ?")
                .params(appeal.number(), appeal.round())
                .query((row, n) -> {
                    String documents = row.getString("documents");
                    return new Claim(row.getString("demand"), money(row), documents.isEmpty() ? null : documents);
                })
                .optional();
    }

    Optional<Decision> decision(Appeal appeal) {
        return jdbc.sql("select outcome, amount, currency, reason, decided_by from claim_decision"
                        + " where number = ? and round = ? order by id desc fetch first 1 rows only")
                .params(appeal.number(), appeal.round())
                .query((row, n) -> new Decision(
                        Decision.Outcome.valueOf(row.getString("outcome")),
                        money(row),
                        row.getString("reason"),
                        row.getString("decided_by")))
                .optional();
    }

    private static @Nullable Money money(ResultSet row) throws SQLException {
        return Money.kept(row.getObject("amount", Long.class), row.getString("currency"))
                .orElse(null);
    }

    private static @Nullable Long coins(@Nullable Money money) {
        return money == null ? null : money.coins();
    }
}
