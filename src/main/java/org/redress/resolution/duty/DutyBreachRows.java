package org.redress.resolution.duty;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every breach of duty that was reported. */
interface DutyBreachRows extends Repository<DutyBreach, Long> {

    /** Writes one. */
    DutyBreach save(DutyBreach breach);

    /** One by its id. */
    Optional<DutyBreach> findById(Long id);

    /** All of them, the newest first. */
    List<DutyBreach> findAllByOrderByIdDesc();
}
