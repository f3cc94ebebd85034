package org.zoufang.phone.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.zoufang.phone.outbox.Outbox;
import org.zoufang.phone.pack.Pack;
import org.zoufang.phone.photo.PhotoQueue;

/** A store that lives as long as the process: for tests and for trying the app without an account. */
public final class MemoryStore implements PhoneStore {

    private final Deque<Undoable.End> undo = new ArrayDeque<>();
    private final MemoryPack pack = new MemoryPack(undo);
    private final MemoryOutbox outbox = new MemoryOutbox(undo);
    private final MemoryPhotoQueue photos = new MemoryPhotoQueue(undo);
    private final Undoable<Setting, String> settings = new Undoable<>(undo);
    private int depth;

    @Override
    public Pack pack() {
        return pack;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public PhotoQueue photos() {
        return photos;
    }

    @Override
    public Settings settings() {
        return new Settings() {
            @Override
            public String get(Setting setting) {
                return settings.get(setting);
            }

            @Override
            public void put(Setting setting, String value) {
                if (value == null) {
                    settings.remove(setting);
                } else {
                    settings.put(setting, value);
                }
            }
        };
    }

    @Override
    public synchronized <T> T change(Supplier<T> work) {
        boolean whole = false;
        if (depth == 0) {
            end(true);
        }
        depth++;
        try {
            T result = work.get();
            whole = true;
            return result;
        } finally {
            depth--;
            if (depth == 0) {
                end(whole);
            }
        }
    }

    private void end(boolean whole) {
        while (!undo.isEmpty()) {
            undo.pop().of(whole);
        }
    }

    @Override
    public synchronized <T> T read(Supplier<T> work) {
        return work.get();
    }
}
