package org.redress.resolution.feedback;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every good word for one of the staff. */
interface PraiseRows extends Repository<Praise, Long> {

    /** Writes one. */
    Praise save(Praise praise);

    /** One by its id. */
    Optional<Praise> findById(Long id);

    /** What a person has not seen yet, the newest first. */
    List<Praise> findByLoginAndSeenAtIsNullOrderByIdDesc(String login);
}
