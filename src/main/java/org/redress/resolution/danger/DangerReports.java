package org.redress.resolution.danger;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every danger that was reported. */
interface DangerReports extends Repository<DangerReport, Long> {

    /** Writes one. */
    DangerReport save(DangerReport report);

    /** One by its id. */
    Optional<DangerReport> findById(Long id);

    /** Whether one of a round is in a state. */
    boolean existsByNumberAndRoundAndState(String number, int round, DangerReport.State state);
}
