package org.redress.resolution.shortcoming;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every shortcoming that was found. */
interface ShortcomingRows extends Repository<Shortcoming, Long> {

    /** Writes one. */
    Shortcoming save(Shortcoming shortcoming);

    /** One by its id. */
    Optional<Shortcoming> findById(Long id);

    /** Those in a state, the most pressing first. */
    List<Shortcoming> findByStateOrderByDueOnAscIdAsc(Shortcoming.State state);

    /** Those found on an appeal. */
    List<Shortcoming> findByNumberOrderById(String number);
}
