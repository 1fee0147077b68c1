package org.redress.resolution.hearing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every request to explain. */
interface HearingRows extends Repository<Hearing, Long> {

    /** Writes one. */
    Hearing save(Hearing hearing);

    /** One by its id. */
    Optional<Hearing> findById(Long id);

    /** Those of a round in a state. */
    List<Hearing> findByNumberAndRoundAndState(String number, int round, Hearing.State state);
}
