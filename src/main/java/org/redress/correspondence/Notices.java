package org.redress.correspondence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.redress.correspondence.digest.Digest;
import org.redress.correspondence.digest.GatheredNotices;
import org.redress.correspondence.register.Letter;
import org.redress.correspondence.register.LetterFilter;
import org.redress.correspondence.register.LetterList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bell: the notices of a person, the same ones that go to them by e-mail. */
@Component
@Transactional
public class Notices {

    /** How many notices one page holds. */
    public static final int PAGE = 50;

    private final LetterList list;
    private final GatheredNotices gathered;
    private final Clock clock;

    Notices(LetterList list, GatheredNotices gathered, Clock clock) {
        this.list = list;
        this.gathered = gathered;
        this.clock = clock;
    }

    /** How many notices a person has not read. */
    @Transactional(readOnly = true)
    public long unread(String login) {
        return list.unread(login);
    }

    /** The newest notices of a person that are older than one of them; from the newest with `Long.MAX_VALUE`. */
    @Transactional(readOnly = true)
    public List<Letter> of(String login, long before) {
        return list.page(LetterFilter.noticesOf(login, before), PAGE);
    }

    /** What came to a person in one mail, as that mail says it; none when it is not theirs. */
    @Transactional(readOnly = true)
    public Optional<Digest> digest(String login, long id) {
        return Optional.of(gathered.of(login, id))
                .filter(found -> !found.isEmpty())
                .map(Digest::of);
    }

    /** Notes that a person read one notice of theirs. */
    public void read(String login, long id) {
        list.read(login, id, clock.instant());
    }

    /** Notes that a person read every notice up to the newest that they saw. */
    public void readUpTo(String login, long id) {
        list.readUpTo(login, id, clock.instant());
    }
}
