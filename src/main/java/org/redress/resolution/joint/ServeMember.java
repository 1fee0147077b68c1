package org.redress.resolution.joint;

import io.namastack.outbox.handler.OutboxRecordMetadata;
import io.namastack.outbox.handler.OutboxTypedHandler;
import org.springframework.stereotype.Component;

/** Takes what one member is due out of the outbox; what can't be done yet is tried again. */
@Component
class ServeMember implements OutboxTypedHandler<MemberDue> {

    private final MemberDeeds deeds;

    ServeMember(MemberDeeds deeds) {
        this.deeds = deeds;
    }

    @Override
    public void handle(MemberDue due, OutboxRecordMetadata metadata) {
        switch (due.deed()) {
            case FOLLOW -> deeds.follow(due.group(), due.number());
            case TELL -> deeds.tell(due.group(), due.number(), due.news());
            case ANSWER -> deeds.answer(due.group(), due.number());
        }
    }
}
