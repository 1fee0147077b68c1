package org.redress.keeping.database;

import java.sql.SQLException;

/** What H2 means by its error codes. */
public final class H2 {

    private static final int OPEN_ELSEWHERE = 90020;
    private static final int NOT_THERE = 90146;

    private H2() {}

    /** Whether another program has the file open. */
    public static boolean isOpenElsewhere(SQLException failure) {
        return failure.getErrorCode() == OPEN_ELSEWHERE;
    }

    /** Whether there is no such file. */
    public static boolean isMissing(SQLException failure) {
        return failure.getErrorCode() == NOT_THERE;
    }
}
