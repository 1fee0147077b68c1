package org.redress.resolution.clarification;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every question to applicants. */
interface ClarificationRows extends Repository<Clarification, Long> {

    /** Writes one. */
    Clarification save(Clarification clarification);

    /** One by its id. */
    Optional<Clarification> findById(Long id);

    /** The latest in a state. */
    Optional<Clarification> findFirstByNumberAndRoundAndStateOrderByIdDesc(
            String number, int round, Clarification.State state);
}
