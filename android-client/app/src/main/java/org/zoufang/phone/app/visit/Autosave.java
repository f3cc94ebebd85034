package org.zoufang.phone.app.visit;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.zoufang.phone.app.PhoneApplication;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.draft.Drafted;

/**
 * Keeps what is being typed, while it is being typed. Each letter is handed to the store at once; what is typed while the disk is busy goes with the next
 * write.
 */
public final class Autosave<T> {

    private final AtomicReference<T> unsaved = new AtomicReference<>();
    private final PhoneApplication phone;
    private final Unkept open;
    private final BiFunction<PhoneParts, T, Drafted> keeping;
    private final Consumer<Drafted> kept;

    /** @param open is told of each letter, and hears when the disk has it */
    public Autosave(
            PhoneApplication phone, Unkept open, BiFunction<PhoneParts, T, Drafted> keeping, Consumer<Drafted> kept) {
        this.phone = phone;
        this.open = open;
        this.keeping = keeping;
        this.kept = kept;
    }

    /** A letter more. */
    public void typed(T now) {
        if (unsaved.getAndSet(now) == null) {
            open.typed();
            phone.onStore(parts -> keeping.apply(parts, unsaved.getAndSet(null)), drafted -> {
                open.kept();
                kept.accept(drafted);
            });
        }
    }
}
