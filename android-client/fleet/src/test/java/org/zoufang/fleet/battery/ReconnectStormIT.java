package org.zoufang.fleet.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.zoufang.fleet.PhoneSetup;

/**
 * The network of a whole city comes back: everybody's phone, signed in and with a day's work on it, finds the server again
 * within a minute. It sends away whom it cannot serve and says when to come again; all arrives, and nobody knocks for ever.
 */
class ReconnectStormIT {

    private static final int RECORDS = 20;
    private static final int BATCH = 50;

    private final List<Ledger> ledgers = new ArrayList<>();
    private final List<Watched.Start> starts = new ArrayList<>();
    private final List<Doorstep> doorsteps = new ArrayList<>();

    @Test
    void allIsDrainedAndNobodyComesMoreThanFiveTimesAgain() throws Exception {
        // Given
        Path folder = Size.folder().resolve("storm");
        CityExtension.clear(folder);
        int number = Size.of("storm.phones", 60, 2_000);
        try (City city = City.start(folder, "-Dzoufang.limits.in-hand=" + Size.of("storm.in-hand", 6, 100))) {
            aDaysWork(city, Crowd.of(city.server().data(), number));

            // When
            List<Knocking> phones = storm(1_000 * Size.of("storm.seconds", 1, 60));

            // Then
            assertThat(StormJudged.findings(phones)).isEmpty();
            Tally.note(
                    number + " phones come back at once, " + RECORDS + " records each",
                    (long) number * RECORDS,
                    judge(city),
                    Long.toString(Size.seed()));
        }
    }

    /** Everybody signs in and pulls; then, without a signal, a visit and its notes. */
    private void aDaysWork(City city, List<String> people) throws Exception {
        ExecutorService four = Executors.newFixedThreadPool(4);
        List<Future<Watched.Start>> days = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            if (i % BATCH == 0) {
                ledgers.add(new Ledger());
            }
            Ledger ledger = ledgers.get(i / BATCH);
            String person = people.get(i);
            Doorstep doorstep = new Doorstep(Clock.systemUTC());
            doorsteps.add(doorstep);
            PhoneSetup setup = PhoneSetup.of(i).withNetwork(doorstep::watching);
            days.add(four.submit(() -> aDay(city, person, setup, ledger)));
        }
        for (Future<Watched.Start> day : days) {
            starts.add(day.get());
        }
        four.shutdown();
    }

    private Watched.Start aDay(City city, String person, PhoneSetup setup, Ledger ledger) throws IOException {
        Watched phone = city.phone(person, city.server().address(), ledger, setup);
        var visit = phone.begin(phone.anEnterprise((int) setup.seed()));
        for (int note = 1; note < RECORDS; note++) {
            phone.write(visit, person + " without signal " + note);
        }
        phone.close();
        return phone.start();
    }

    private List<Knocking> storm(int millis) throws InterruptedException {
        Random random = new Random(Size.seed());
        doorsteps.forEach(Doorstep::forget);
        CountDownLatch drained = new CountDownLatch(starts.size());
        ScheduledExecutorService phones = Executors.newScheduledThreadPool(64);
        List<Knocking> all = new ArrayList<>();
        for (int number = 0; number < starts.size(); number++) {
            Knocking one = new Knocking(Knocking.of(starts.get(number)), doorsteps.get(number), drained);
            all.add(one);
            phones.schedule(() -> one.comeBack(phones), random.nextInt(millis), TimeUnit.MILLISECONDS);
        }
        assertThat(drained.await(1, TimeUnit.HOURS)).isTrue();
        phones.shutdownNow();
        return all;
    }

    private List<Finding> judge(City city) throws Exception {
        List<Finding> findings = new ArrayList<>();
        for (int batch = 0; batch < ledgers.size(); batch++) {
            List<Watched> watched = new ArrayList<>();
            for (Watched.Start start : starts.subList(batch * BATCH, Math.min(starts.size(), (batch + 1) * BATCH))) {
                watched.add(new Watched(start, ledgers.get(batch)));
            }
            findings.addAll(city.judge(ledgers.get(batch), watched.toArray(Watched[]::new)));
            watched.forEach(Watched::close);
        }
        return findings;
    }
}
