package org.redress.intake;

import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** Every door that makes an appeal or joins one. */
@Component
public class Intake {

    /** Checks and registers a filing once per key: the same key again gives the same receipt. */
    public Receipt receive(Filing filing, String key, Actor actor) {
        throw new IllegalStateException("to come");
    }

    /** Joins a reply of the applicant, by the secret link or entered by staff; the process goes on. */
    public void reply(String number, String text, java.util.List<FiledFile> files, String key, Actor actor) {
        throw new IllegalStateException("to come");
    }

    /** Checks one file as it would be checked on filing; refuses what is not a jpeg or pdf of at most 10 MB. */
    public void check(FiledFile file) {
        throw new IllegalStateException("to come");
    }
}
