package org.zoufang.fleet.battery;

import java.io.IOException;
import java.util.Random;
import java.util.UUID;
import org.zoufang.phone.sync.RoundReport;

/** Somebody on a tour until he is told to stop: a visit with three notes and five photos, handed in, and on to the next. */
final class Touring extends Thread {

    private static final int NOTES = 3;
    private static final int PHOTOS = 5;

    private final Watched phone;
    private final Random random;
    private final int photoBytes;
    private final long pauseMillis;
    private volatile boolean over;
    private int failedRounds;
    private Throwable trouble;

    /**
     * @param photoBytes how big a photo is
     * @param pauseMillis on the road between two visits
     */
    Touring(Watched phone, long seed, int photoBytes, long pauseMillis) {
        super("touring");
        this.phone = phone;
        this.random = new Random(seed);
        this.photoBytes = photoBytes;
        this.pauseMillis = pauseMillis;
        setDaemon(true);
    }

    @Override
    public void run() {
        try {
            road(random.nextDouble());
            while (!over) {
                visit();
                road(1);
            }
        } catch (IOException | RuntimeException | Error e) {
            trouble = e;
        }
    }

    private void visit() throws IOException {
        UUID visit = phone.begin(phone.anEnterprise(random.nextInt(50)));
        for (int number = 0; number < NOTES; number++) {
            phone.write(visit, visit + " word " + number);
        }
        for (int number = 0; number < PHOTOS; number++) {
            phone.attach(visit, Pictures.of(phone.place(visit + "-" + number + ".jpg"), random.nextLong(), photoBytes));
        }
        if (phone.sync() != RoundReport.End.DONE) {
            failedRounds++;
        }
        phone.phone().upload();
    }

    private void road(double share) {
        long end = System.nanoTime() + (long) (share * pauseMillis * 1_000_000);
        while (!over && System.nanoTime() < end) {
            Watched.pause(Math.min(pauseMillis, 200));
        }
    }

    /**
     * How many of its rounds were not done.
     *
     * @throws IllegalStateException if the phone itself failed
     */
    int end() throws InterruptedException {
        over = true;
        join();
        if (trouble != null) {
            throw new IllegalStateException("the phone failed", trouble);
        }
        return failedRounds;
    }
}
