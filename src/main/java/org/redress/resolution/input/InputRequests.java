package org.redress.resolution.input;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every request for another unit's input. */
interface InputRequests extends Repository<InputRequest, Long> {

    /** Writes one. */
    InputRequest save(InputRequest request);

    /** One by its id. */
    Optional<InputRequest> findById(Long id);

    /** Those that a clock watches, in a state. */
    List<InputRequest> findByClockKeyAndState(String clockKey, InputRequest.State state);

    /** Those of a round in a state. */
    List<InputRequest> findByNumberAndRoundAndState(String number, int round, InputRequest.State state);
}
