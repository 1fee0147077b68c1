package org.redress.resolution.transfer;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every handing over of what is no appeal. */
interface TransferRows extends Repository<Transfer, Long> {

    /** Writes one. */
    Transfer save(Transfer transfer);

    /** The latest of a round. */
    Optional<Transfer> findFirstByNumberAndRoundOrderByIdDesc(String number, int round);
}
