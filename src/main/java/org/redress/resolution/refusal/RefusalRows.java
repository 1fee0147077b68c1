package org.redress.resolution.refusal;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every decision to return an appeal or not to consider it. */
interface RefusalRows extends Repository<Refusal, Long> {

    /** Writes one. */
    Refusal save(Refusal refusal);

    /** The latest of a round. */
    Optional<Refusal> findFirstByNumberAndRoundOrderByIdDesc(String number, int round);
}
