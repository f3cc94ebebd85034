package org.zoufang.phone.store;

import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** A map in memory that remembers how to undo what was done to it. */
final class Undoable<K, V> {

    private final Map<K, V> values = new LinkedHashMap<>();
    private final Deque<End> undo;
    private boolean remembered;

    /** What is to be done at the end of a change, whole or not. */
    interface End {
        void of(boolean whole);
    }

    Undoable(Deque<End> undo) {
        this.undo = undo;
    }

    V get(K key) {
        return values.get(key);
    }

    Collection<V> values() {
        return values.values();
    }

    void put(K key, V value) {
        remember();
        values.put(key, value);
    }

    void remove(K key) {
        if (values.containsKey(key)) {
            remember();
            values.remove(key);
        }
    }

    private void remember() {
        if (remembered) {
            return;
        }
        Map<K, V> before = new LinkedHashMap<>(values);
        remembered = true;
        undo.push(whole -> {
            remembered = false;
            if (!whole) {
                values.clear();
                values.putAll(before);
            }
        });
    }
}
