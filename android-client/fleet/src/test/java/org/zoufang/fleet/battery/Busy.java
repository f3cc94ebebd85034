package org.zoufang.fleet.battery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.zoufang.phone.sync.RoundReport;

/** Somebody who works on his phone until he is told to stop: writes, photographs, and comes into coverage all the time. */
final class Busy extends Thread {

    private static final int LOOK = 5;
    /** Who has no coverage does not write a novel meanwhile: the server would be long in taking it, and prove no more. */
    private static final int BREATH_MILLIS = 200;

    private final Watched phone;
    private final Random random;
    private volatile boolean over;
    private Throwable trouble;

    Busy(Watched phone, long seed) {
        super("busy");
        this.phone = phone;
        this.random = new Random(seed);
        setDaemon(true);
    }

    @Override
    public void run() {
        try {
            UUID visit = phone.begin(phone.anEnterprise(random.nextInt(50)));
            for (int number = 0; !over; number++) {
                phone.write(visit, visit + " word " + number);
                if (number % LOOK == 0) {
                    phone.attach(visit, Pictures.of(phone.place(visit + "-" + number + ".jpg"), random.nextLong()));
                    phone.phone().upload();
                }
                if (number % LOOK == 1) {
                    find(visit, visit + " found " + number);
                }
                if (random.nextBoolean()) {
                    phone.purpose(visit, "purpose " + number);
                }
                if (phone.sync() != RoundReport.End.DONE) {
                    Watched.pause(BREATH_MILLIS);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            trouble = e;
        }
    }

    private void find(UUID visit, String text) {
        switch (random.nextInt(4)) {
            case 0 -> phone.findings().problem(visit, null, text, true);
            case 1 -> phone.findings().hazard(visit, null, text, true);
            case 2 -> phone.findings().promise(visit, null, text, true);
            default -> phone.findings().go(Set.of(visit), text);
        }
    }

    /** @throws IllegalStateException if the phone itself failed */
    void end() throws InterruptedException {
        over = true;
        join();
        if (trouble != null) {
            throw new IllegalStateException("the phone failed", trouble);
        }
    }
}
