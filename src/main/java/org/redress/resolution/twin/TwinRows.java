package org.redress.resolution.twin;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.redress.resolution.twin.TwinDecision.State;
import org.springframework.data.repository.Repository;

/** Every decision on two appeals that look alike. */
interface TwinRows extends Repository<TwinDecision, Long> {

    /** Writes one. */
    TwinDecision save(TwinDecision decision);

    /** The decisions on an appeal that are in one of these states, the newest first. */
    List<TwinDecision> findByNumberAndStateInOrderByIdDesc(String number, Collection<State> states);

    /** The decisions that point to an appeal and are in one of these states, the oldest first. */
    List<TwinDecision> findByOtherAndStateInOrderById(String other, Collection<State> states);

    /** The newest decision on an appeal. */
    Optional<TwinDecision> findFirstByNumberOrderByIdDesc(String number);
}
