package org.redress.web;

import java.time.Instant;
import java.util.Optional;

/** Tells every screen whether the house is in training; the module that moves the clock implements it. */
public interface TrainingStrip {

    /** The training time; nothing outside training. */
    Optional<Instant> now();
}
