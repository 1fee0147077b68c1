package org.redress.resolution.hearing;

import java.util.List;
import org.springframework.data.repository.Repository;

/** What every side of every complaint said. */
interface SideRows extends Repository<Side, Long> {

    /** Writes one. */
    Side save(Side side);

    /** Those of an appeal, the oldest first. */
    List<Side> findByNumberOrderById(String number);
}
