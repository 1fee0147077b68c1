package org.redress.resolution.joint;

import java.util.List;

/** An outage that an appeal may be about, with the reasons: the address, the territory, the topic. */
public record Likeness(String code, String title, String number, List<Reason> reasons) {

    /** Why it is proposed; all are within the time of the outage. */
    public enum Reason {
        ADDRESS,
        TERRITORY,
        TOPIC
    }
}
