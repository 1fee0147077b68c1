package org.redress.intake.collective;

import io.namastack.outbox.handler.OutboxRecordMetadata;
import io.namastack.outbox.handler.OutboxTypedHandler;
import org.springframework.stereotype.Component;

/** Registers one who signed a collective letter, once however often the outbox asks. */
@Component
class RegisterSigner implements OutboxTypedHandler<SignerDue> {

    private final Collectives collectives;

    RegisterSigner(Collectives collectives) {
        this.collectives = collectives;
    }

    @Override
    public void handle(SignerDue due, OutboxRecordMetadata metadata) {
        collectives.register(due.code(), due.signer());
    }
}
