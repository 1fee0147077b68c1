package org.redress.resolution.withdrawal;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every wish to withdraw an appeal. */
interface WithdrawalRows extends Repository<Withdrawal, Long> {

    /** Writes one. */
    Withdrawal save(Withdrawal withdrawal);

    /** The latest of a round in a state. */
    Optional<Withdrawal> findFirstByNumberAndRoundAndStateOrderByIdDesc(
            String number, int round, Withdrawal.State state);
}
