package org.zoufang.fleet.battery;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.zoufang.fleet.LeaderDesk;

/** A leader at his desk who reads the history of visits, page after page, until he is told to stop. */
final class Curious extends Thread {

    /** His access token lasts a quarter of an hour. */
    private static final long SIGNS_IN_MILLIS = 600_000;
    /** Nobody reads a page in less. */
    private static final long READS_MILLIS = 200;

    private final LeaderDesk desk;
    private final AtomicInteger pages = new AtomicInteger();
    private volatile boolean over;
    private volatile Throwable trouble;

    Curious(String server) {
        super("curious");
        desk = new LeaderDesk(server);
        setDaemon(true);
    }

    @Override
    public void run() {
        try {
            long signedIn = 0;
            while (!over) {
                if (signedIn == 0 || System.currentTimeMillis() - signedIn > SIGNS_IN_MILLIS) {
                    desk.signIn("leader");
                    signedIn = System.currentTimeMillis();
                }
                if (!desk.history(null, null).isEmpty()) {
                    pages.incrementAndGet();
                }
                Watched.pause(READS_MILLIS);
            }
        } catch (IOException | RuntimeException e) {
            trouble = e;
        }
    }

    /**
     * How many pages he was given that showed visits.
     *
     * @throws IllegalStateException if one was refused him
     */
    int end() throws InterruptedException {
        over = true;
        join();
        if (trouble != null) {
            throw new IllegalStateException("a leader was not answered", trouble);
        }
        return pages.get();
    }
}
