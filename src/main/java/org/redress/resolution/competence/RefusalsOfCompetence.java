package org.redress.resolution.competence;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every decision that an appeal is not ours. */
interface RefusalsOfCompetence extends Repository<RefusalOfCompetence, Long> {

    /** Writes one. */
    RefusalOfCompetence save(RefusalOfCompetence refusal);

    /** The latest of a round. */
    Optional<RefusalOfCompetence> findFirstByNumberAndRoundOrderByIdDesc(String number, int round);
}
