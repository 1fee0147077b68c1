package org.redress.resolution.feedback;

import org.springframework.data.repository.Repository;

/** Every reading of a suggestion or feedback. */
interface FeedbackReadings extends Repository<FeedbackReading, Long> {

    /** Writes one. */
    FeedbackReading save(FeedbackReading reading);
}
