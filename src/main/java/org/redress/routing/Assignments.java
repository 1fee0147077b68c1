package org.redress.routing;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Every passage of appeals through routing. */
interface Assignments extends Repository<Assignment, Long> {

    /** Writes one. */
    Assignment save(Assignment assignment);

    /** Those of one round of an appeal, the latest first. */
    List<Assignment> findByNumberAndRoundOrderByIdDesc(String number, int round);
}
