package org.redress.intake;

/** What goes along with the registration of an appeal, in its transaction. */
public interface Companion {

    /** Nothing does. */
    Companion NONE = new Companion() {};

    /** Before the appeal is registered under its number. */
    default void before(String number) {}

    /** After it, before anybody sees it. */
    default void after(String number) {}
}
