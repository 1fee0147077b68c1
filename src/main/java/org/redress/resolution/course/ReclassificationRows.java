package org.redress.resolution.course;

import org.springframework.data.repository.Repository;

/** Every change of what an appeal is taken for. */
interface ReclassificationRows extends Repository<Reclassification, Long> {

    /** Writes one. */
    Reclassification save(Reclassification change);
}
