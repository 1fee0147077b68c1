package org.redress.journey;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;

/** A page to look at: its name, its address, its status, and what is done on it first. */
record Stop(String name, String path, int status, Consumer<Page> first) {

    /** A page as it opens. */
    static Stop at(String name, String path) {
        return new Stop(name, path, 200, page -> {});
    }

    /** A page that says why there is nothing to see. */
    static Stop refused(String name, String path, int status) {
        return new Stop(name, path, status, page -> {});
    }

    /** A page after something was done on it. */
    static Stop after(String name, String path, Consumer<Page> first) {
        return new Stop(name, path, 200, first);
    }
}
