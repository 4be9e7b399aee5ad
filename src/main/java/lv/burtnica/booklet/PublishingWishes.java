package lv.burtnica.booklet;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers which editions somebody asked for until they are finished, also while the program does not run. */
@Component
class PublishingWishes {

    private static final Logger log = LoggerFactory.getLogger(PublishingWishes.class);
    /** What ended the program twice would end it a third time. */
    private static final int MOST_ATTEMPTS = 2;

    private final StoredWishes wishes;
    private final Clock clock;

    PublishingWishes(StoredWishes wishes, Clock clock) {
        this.wishes = wishes;
        this.clock = clock;
    }

    /** Remembers that the work on a booklet begins now. */
    @Transactional
    public void remember(long bookletId) {
        var before = wishes.findById(bookletId).map(StoredWish::attempts).orElse(0);
        wishes.save(new StoredWish(bookletId, before + 1, clock.instant()));
    }

    /** Forgets a booklet whose edition is finished, or cannot be made. */
    @Transactional
    public void forget(long bookletId) {
        wishes.remove(bookletId);
    }

    /** The booklets whose work was cut off, the first asked for first; what was cut off twice is given up. */
    @Transactional
    public List<Long> cutOff() {
        var all = wishes.findByOrderByAskedAt();
        all.stream().filter(wish -> wish.attempts() >= MOST_ATTEMPTS).forEach(wish -> {
            log.warn("The edition of booklet {} was cut off {} times and is given up", wish.bookletId(), wish.attempts());
            wishes.remove(wish.bookletId());
        });
        return all.stream().filter(wish -> wish.attempts() < MOST_ATTEMPTS).map(StoredWish::bookletId).toList();
    }
}
