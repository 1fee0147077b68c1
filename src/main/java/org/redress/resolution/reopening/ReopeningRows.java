package org.redress.resolution.reopening;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every wish to take an ended appeal up again. */
interface ReopeningRows extends Repository<Reopening, Long> {

    /** Writes one. */
    Reopening save(Reopening reopening);

    /** One by its id. */
    Optional<Reopening> findById(Long id);

    /** The latest of a round in a state. */
    Optional<Reopening> findFirstByNumberAndRoundAndStateOrderByIdDesc(String number, int round, Reopening.State state);
}
