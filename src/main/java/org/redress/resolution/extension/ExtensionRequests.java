package org.redress.resolution.extension;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every request for more time. */
interface ExtensionRequests extends Repository<ExtensionRequest, Long> {

    /** Writes one. */
    ExtensionRequest save(ExtensionRequest request);

    /** One by its id. */
    Optional<ExtensionRequest> findById(Long id);

    /** Whether one of a round is in a state. */
    boolean existsByNumberAndRoundAndState(String number, int round, ExtensionRequest.State state);
}
