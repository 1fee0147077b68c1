package org.redress.resolution.application;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every report on the work of an application. */
interface WorkReports extends Repository<WorkReport, Long> {

    /** Writes one. */
    WorkReport save(WorkReport report);

    /** The latest of a round. */
    Optional<WorkReport> findFirstByNumberAndRoundOrderByIdDesc(String number, int round);
}
