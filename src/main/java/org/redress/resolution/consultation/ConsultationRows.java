package org.redress.resolution.consultation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every contact that was answered at once. */
interface ConsultationRows extends Repository<Consultation, Long> {

    /** Writes one. */
    Consultation save(Consultation consultation);

    /** One by its id. */
    Optional<Consultation> findById(Long id);

    /** The one that was kept under a key. */
    Optional<Consultation> findByEntryKey(String entryKey);
}
