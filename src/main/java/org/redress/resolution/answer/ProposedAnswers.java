package org.redress.resolution.answer;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every answer that was ever handed in. */
interface ProposedAnswers extends Repository<ProposedAnswer, Long> {

    /** Writes one. */
    ProposedAnswer save(ProposedAnswer answer);

    /** The latest of a round. */
    Optional<ProposedAnswer> findFirstByNumberAndRoundOrderByIdDesc(String number, int round);
}
