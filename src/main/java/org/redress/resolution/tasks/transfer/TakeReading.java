package org.redress.resolution.tasks.transfer;

import java.util.Map;
import org.redress.process.PersonTask;
import org.redress.process.TaskInHand;
import org.redress.resolution.transfer.Transfers;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** The metering unit takes a meter reading over, or says that it is none. */
@Component
class TakeReading implements PersonTask {

    private final Transfers transfers;

    TakeReading(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Map<String, String> values) {
        var isTaken = "YES".equals(values.get("taken"));
        transfers.answer(task.number(), isTaken, values.get(isTaken ? "note" : "reason"), new Actor(task.actor()));
        return Map.of("taken", isTaken);
    }
}
