package org.redress.resolution.authority;

/** A document that goes to an authority: a file of an appeal under a title that the letter names. */
public record SentDocument(long id, long fileId, String fileNumber, String title) {

    /** The title only: what a file holds is nobody's business in a log. */
    @Override
    public String toString() {
        return "SentDocument[" + id + "]";
    }
}
