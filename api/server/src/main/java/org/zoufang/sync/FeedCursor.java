package org.zoufang.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.SchemaVersion;
import org.zoufang.shared.Refused;

/**
 * Up to where a phone has read: opaque to it.
 *
 * @param epoch which life of the database the numbers belong to; a restored backup begins another
 * @param own the last number read in the caller's own list
 * @param everybody the last number read in everybody's list
 * @param version the version of the schema in which the phone read all that
 * @param again how far it is with what it has to read again in a later version, or null
 * @param had what it has of its own list beyond {@code own}, in order: its own work, by the answer to a push
 */
record FeedCursor(UUID epoch, long own, long everybody, int version, Again again, List<Had> had) {

    /** So that a cursor stays small; what is not remembered is told once more, which does no harm. */
    static final int MOST_HAD = 16;

    /** All of the own list behind {@code after}, up to and with {@code to}. */
    record Had(long after, long to) {}

    /** @param version in which the rows are read again */
    record Again(int version, long own, long everybody) {}

    FeedCursor {
        had = List.copyOf(had);
    }

    FeedCursor(UUID epoch, long own, long everybody) {
        this(epoch, own, everybody, SchemaVersion.FIRST, null, List.of());
    }

    static FeedCursor start(UUID epoch, int version) {
        return new FeedCursor(epoch, 0, 0, version, null, List.of());
    }

    String text() {
        return CursorText.write(this);
    }

    /**
     * The cursor that a phone sent; null for null.
     *
     * @throws Refused with BAD_CURSOR if it was not made here
     */
    static FeedCursor read(String text) {
        return text == null ? null : CursorText.read(text);
    }

    /** The highest number it shows. */
    long highest() {
        long highest = Math.max(own, everybody);
        return had.isEmpty()
                ? highest
                : Math.max(highest, had.get(had.size() - 1).to());
    }

    /** Going on in a version of the schema: what grew since is to be read again from the beginning. */
    FeedCursor in(int asked) {
        if (again != null && again.version() == asked || again == null && asked == version) {
            return this;
        }
        boolean grown = !SchemaVersion.grown(version, asked).isEmpty();
        return grown
                ? new FeedCursor(epoch, own, everybody, version, new Again(asked, 0, 0), List.of())
                : new FeedCursor(epoch, own, everybody, asked, null, had);
    }

    /** All is read again. */
    FeedCursor readAgain() {
        return new FeedCursor(epoch, own, everybody, again.version(), null, had);
    }

    FeedCursor readAgainTo(long newOwn, long newEverybody) {
        return new FeedCursor(epoch, own, everybody, version, new Again(again.version(), newOwn, newEverybody), had);
    }

    /** @param whole whether the own list has nothing more */
    FeedCursor readTo(long newOwn, boolean whole, long newEverybody) {
        long last = whole && !had.isEmpty()
                ? Math.max(newOwn, had.get(had.size() - 1).to())
                : newOwn;
        return new FeedCursor(epoch, last, newEverybody, version, again, had).settled();
    }

    boolean has(long seq) {
        return seq <= own || had.stream().anyMatch(each -> seq > each.after() && seq <= each.to());
    }

    /**
     * With one more row of the own list, known to the phone although it lies ahead.
     *
     * @param before the number of the row before it in the own list, or 0
     */
    FeedCursor having(long before, long seq) {
        List<Had> joined = new ArrayList<>();
        Had grown = new Had(before, seq);
        for (Had each : had) {
            if (each.to() < grown.after() || each.after() > grown.to()) {
                joined.add(each);
            } else {
                grown = new Had(Math.min(each.after(), grown.after()), Math.max(each.to(), grown.to()));
            }
        }
        joined.add(grown);
        joined.sort((one, other) -> Long.compare(one.to(), other.to()));
        FeedCursor settled = new FeedCursor(epoch, own, everybody, version, again, joined).settled();
        List<Had> all = settled.had();
        List<Had> newest = all.subList(Math.max(0, all.size() - MOST_HAD), all.size());
        return new FeedCursor(epoch, settled.own(), everybody, version, again, newest);
    }

    /** What touches the part that is read belongs to it. */
    private FeedCursor settled() {
        long last = own;
        List<Had> ahead = new ArrayList<>();
        for (Had each : had) {
            if (each.after() <= last) {
                last = Math.max(last, each.to());
            } else {
                ahead.add(each);
            }
        }
        return new FeedCursor(epoch, last, everybody, version, again, ahead);
    }
}
