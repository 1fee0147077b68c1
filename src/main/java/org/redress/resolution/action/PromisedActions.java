package org.redress.resolution.action;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Everything that answers promise. */
interface PromisedActions extends Repository<PromisedAction, Long> {

    /** Writes one. */
    PromisedAction save(PromisedAction action);

    /** One by its id. */
    Optional<PromisedAction> findById(Long id);

    /** Those of an appeal, the oldest first. */
    List<PromisedAction> findByNumberOrderById(String number);

    /** Those of a round in one of several states, the oldest first. */
    List<PromisedAction> findByNumberAndRoundAndStateInOrderById(
            String number, int round, Collection<PromisedAction.State> states);
}
