package org.redress.keeping.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a command speaks to the person who gave it; the application itself speaks through its log. */
public final class Terminal {

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final PrintStream err =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    /** Says a sentence. */
    public void say(String sentence) {
        out.println(sentence);
    }

    /** Says what went wrong. */
    public void complain(String sentence) {
        err.println(sentence);
    }
}
