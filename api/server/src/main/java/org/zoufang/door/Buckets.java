package org.zoufang.door;

import io.github.bucket4j.Bucket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * A budget of requests for each key. No more than so many are remembered: the young half takes the place of the old one
 * when it is full, and what is used is carried over. Who is forgotten begins with a full budget.
 */
final class Buckets {

    private final Supplier<Bucket> full;
    private final int half;
    private volatile Map<String, Bucket> young = new ConcurrentHashMap<>();
    private Map<String, Bucket> old = Map.of();

    Buckets(int remembered, Supplier<Bucket> full) {
        this.half = Math.max(1, remembered / 2);
        this.full = full;
    }

    Bucket of(String key) {
        Bucket bucket = young.get(key);
        return bucket == null ? carriedOver(key) : bucket;
    }

    private synchronized Bucket carriedOver(String key) {
        Bucket bucket = young.get(key);
        if (bucket == null) {
            bucket = old.get(key);
            if (bucket == null) {
                bucket = full.get();
            }
            if (young.size() >= half) {
                old = young;
                young = new ConcurrentHashMap<>();
            }
            young.put(key, bucket);
        }
        return bucket;
    }

    synchronized boolean remembers(String key) {
        return young.containsKey(key) || old.containsKey(key);
    }

    synchronized int remembered() {
        return young.size() + old.size();
    }
}
