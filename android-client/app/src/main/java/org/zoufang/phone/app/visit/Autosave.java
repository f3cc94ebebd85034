package org.zoufang.phone.app.visit;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.zoufang.phone.app.PhoneApplication;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.draft.Drafted;

/** Keeps a text while it is being typed. Each letter is handed to the store at once; what is typed while the disk is busy goes with the next write. */
final class Autosave {

    private final AtomicReference<String> unsaved = new AtomicReference<>();
    private final PhoneApplication phone;
    private final BiFunction<PhoneParts, String, Drafted> keeping;
    private final Consumer<Drafted> kept;

    Autosave(PhoneApplication phone, BiFunction<PhoneParts, String, Drafted> keeping, Consumer<Drafted> kept) {
        this.phone = phone;
        this.keeping = keeping;
        this.kept = kept;
    }

    void typed(String text) {
        if (unsaved.getAndSet(text) == null) {
            phone.onStore(parts -> keeping.apply(parts, unsaved.getAndSet(null)), kept);
        }
    }
}
