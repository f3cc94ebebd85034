package org.zoufang.phone.fake;

import java.util.function.Supplier;
import org.zoufang.phone.outbox.Outbox;
import org.zoufang.phone.pack.Pack;
import org.zoufang.phone.photo.PhotoQueue;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Settings;

/** A store whose process dies at a chosen durable step: right after it, or right before. What was durable stays. */
public final class MortalStore implements PhoneStore {

    /** The process is gone. */
    public static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    private final PhoneStore store;
    private int depth;
    private int steps;
    private int deadly;
    private boolean before;

    public MortalStore(PhoneStore store) {
        this.store = store;
    }

    /** Dies at the {@code step}-th durable step from now, counted from 1. */
    public void dieAt(int step, boolean beforeIt) {
        steps = 0;
        deadly = step;
        before = beforeIt;
    }

    /** Lives on; how many durable steps there were since {@link #dieAt}. */
    public int live() {
        deadly = 0;
        depth = 0;
        return steps;
    }

    @Override
    public <T> T change(Supplier<T> work) {
        if (depth > 0) {
            return work.get();
        }
        depth++;
        try {
            T result = store.change(() -> {
                T done = work.get();
                steps++;
                if (before && steps == deadly) {
                    throw new Killed();
                }
                return done;
            });
            if (steps == deadly) {
                throw new Killed();
            }
            return result;
        } finally {
            depth--;
        }
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return store.read(work);
    }

    @Override
    public Pack pack() {
        return store.pack();
    }

    @Override
    public Outbox outbox() {
        return store.outbox();
    }

    @Override
    public PhotoQueue photos() {
        return store.photos();
    }

    @Override
    public Settings settings() {
        return store.settings();
    }
}
