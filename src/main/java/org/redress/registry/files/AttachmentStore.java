package org.redress.registry.files;

import java.util.List;
import java.util.Optional;
import org.redress.shared.Actor;

/** Where files of appeals lie; another store than the database can take its place. */
public interface AttachmentStore {

    /** Puts a checked file away, byte for byte, in the caller's transaction, and tells its id. */
    long put(String number, CheckedFile file, Actor actor);

    /** What is known of a file. */
    Optional<Attachment> find(long id);

    /** The files of an appeal, in the order in which they came. */
    List<Attachment> of(String number);

    /** The bytes of a file that {@link #find} knows. */
    byte[] content(long id);

    /** The picture drawn anew that a page may show in place of the file, a jpeg. */
    Optional<byte[]> shown(long id);
}
