package org.redress.resolution.application;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every proposal of a time, of either side. */
interface TimeProposals extends Repository<TimeProposal, Long> {

    /** Writes one. */
    TimeProposal save(TimeProposal proposal);

    /** The latest in a state. */
    Optional<TimeProposal> findFirstByNumberAndRoundAndStateOrderByIdDesc(
            String number, int round, TimeProposal.State state);
}
