package org.redress.resolution.note;

import org.springframework.data.repository.Repository;

/** Every remark among the staff. */
public interface Notes extends Repository<Note, Long> {

    /** Writes one. */
    Note save(Note note);
}
