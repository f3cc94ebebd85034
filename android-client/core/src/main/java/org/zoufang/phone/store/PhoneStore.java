package org.zoufang.phone.store;

import java.util.function.Supplier;
import org.zoufang.phone.outbox.Outbox;
import org.zoufang.phone.pack.Pack;
import org.zoufang.phone.photo.PhotoQueue;

/**
 * All that this phone keeps. What is written inside one {@link #change} is durable when it returns, or not there at all:
 * also when the power goes.
 */
public interface PhoneStore {

    Pack pack();

    Outbox outbox();

    PhotoQueue photos();

    Settings settings();

    /** Does {@code work} as one durable transaction; inside another it joins that one. An exception undoes all of it. */
    <T> T change(Supplier<T> work);

    /** As {@link #change(Supplier)}, without a result. */
    default void change(Runnable work) {
        change(() -> {
            work.run();
            return null;
        });
    }

    /** Reads one consistent picture. */
    <T> T read(Supplier<T> work);
}
