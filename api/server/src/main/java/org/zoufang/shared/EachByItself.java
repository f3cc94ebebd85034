package org.zoufang.shared;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * What the clock does with many things: each in its own transaction. One that fails is named in the log and keeps none
 * of the others back, now or at the next hour; it is tried again then.
 */
public final class EachByItself {

    private static final Logger LOG = Logger.getLogger(EachByItself.class);
    private static final int AT_ONCE = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private EachByItself() {}

    /**
     * Goes through all.
     *
     * @param what is done, for the log
     * @param after those whose id is greater than this, in order, so many at most
     * @param work in a transaction of its own
     */
    public static void go(String what, BiFunction<UUID, Integer, List<UUID>> after, Consumer<UUID> work) {
        UUID last = BEFORE_ALL;
        List<UUID> some;
        do {
            some = after.apply(last, AT_ONCE);
            for (UUID id : some) {
                last = id;
                alone(what, id, work);
            }
        } while (some.size() == AT_ONCE);
    }

    private static void alone(String what, UUID id, Consumer<UUID> work) {
        try {
            work.accept(id);
        } catch (RuntimeException e) {
            LOG.errorf(e, "the clock could not %s id=%s", what, id);
        }
    }
}
