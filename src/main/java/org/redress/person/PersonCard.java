package org.redress.person;

import java.util.List;
import java.util.Map;
import org.redress.person.merge.PersonMerge;

/**
 * A person as far as the reader may see them.
 *
 * @param names every spelling of the name
 * @param appeals the newest that the reader may read
 * @param hidden how many others there are
 * @param contacts as they were typed, by kind; only from appeals on which the reader may reach the applicant
 * @param kin others who may be the same person
 * @param mayMerge whether the reader may decide that two are one
 */
public record PersonCard(
        long id,
        String name,
        List<String> names,
        List<PersonAppeal> appeals,
        int hidden,
        Map<String, List<String>> contacts,
        List<PersonMerge> merges,
        List<Kin> kin,
        boolean mayMerge) {

    /** The id only: logs never hold a name. */
    @Override
    public String toString() {
        return "PersonCard[" + id + "]";
    }
}
