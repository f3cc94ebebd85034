package org.zoufang.graphql;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.zoufang.shared.ZoufangConfig;

/**
 * Watches over the time of requests. One thread looks at all that run, some times a second: a request itself pays
 * nothing but an entry, and the database hears of it only when there is something to end. Work of no request, such as
 * imports, has no deadline.
 */
@ApplicationScoped
class Deadlines {

    private static final long LOOK_MILLIS = 50;
    private static final ThreadLocal<Deadline> CURRENT = new ThreadLocal<>();

    private final Set<Deadline> running = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "graphql-deadlines");
        thread.setDaemon(true);
        return thread;
    });
    private final long nanos;

    Deadlines(ZoufangConfig config) {
        this.nanos = config.graphql().timeout().toNanos();
        watch.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** The deadline of the request that this thread carries out, or null. */
    static Deadline current() {
        return CURRENT.get();
    }

    /** From now on this thread works for a request. */
    Deadline begin() {
        Deadline deadline = new Deadline(System.nanoTime() + nanos);
        running.add(deadline);
        CURRENT.set(deadline);
        return deadline;
    }

    void end(Deadline deadline) {
        CURRENT.remove();
        running.remove(deadline);
    }

    private void look() {
        long now = System.nanoTime();
        running.forEach(deadline -> deadline.strikeIfOver(now));
    }

    void stop(@Observes ShutdownEvent event) {
        watch.shutdownNow();
    }
}
