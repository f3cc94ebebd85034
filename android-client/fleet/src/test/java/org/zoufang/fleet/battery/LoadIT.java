package org.zoufang.fleet.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zoufang.fleet.benchmark.Visits;

/**
 * Many phones visit, photograph and sync at once, and leaders read a long history meanwhile: no round fails, nobody is
 * refused a page, the server's heap does not grow and its connections stay within the pool; and when the phones stop,
 * everything is where it belongs.
 */
class LoadIT {

    private static final List<String> PEOPLE = List.of("leader", "office", "office2", "approver", "handler");

    /** As many connections as the server's pool may have open: Quarkus's own limit, which nothing here changes. */
    private static final int POOL = 50;

    /** What a heap may hold more at the end than after a third of the time, beside the phones' visits themselves. */
    private static final long FLAT = 48L << 20;

    private final Ledger ledger = new Ledger();
    private final Random random = new Random(Size.seed());
    private final List<Watched> phones = new ArrayList<>();
    private final List<Touring> tours = new ArrayList<>();
    private final List<Curious> leaders = new ArrayList<>();

    @Test
    void manyPhonesAtOnceLoseNothingAndLeadersReadMeanwhile() throws Exception {
        Path folder = Size.folder().resolve("load-city");
        CityExtension.clear(folder);
        try (City city = City.start(folder);
                Gauges gauges = new Gauges(city.server())) {
            // Given
            Visits history = new Visits(() -> TruthReading.connect(city.server().data()));
            history.people();
            history.upTo(Size.of("load.visits", 10_000, 1_000_000));
            begin(city);

            // When
            gauges.start();
            long millis = 1_000L * Size.of("load.seconds", 20, 1_800);
            Watched.pause(millis / 3);
            long before = gauges.liveHeap();
            Watched.pause(millis - millis / 3);
            long after = gauges.liveHeap();
            int failed = 0;
            for (Touring one : tours) {
                failed += one.end();
            }
            int pages = 0;
            for (Curious one : leaders) {
                int read = one.end();
                assertThat(read).as("pages that a leader read").isPositive();
                pages += read;
            }

            // Then
            phones.forEach(Watched::settle);
            phones.forEach(Watched::settle);
            String seen = "%d: %d pages, %d rounds failed, heap %d and %d MB, %d connections"
                    .formatted(Size.seed(), pages, failed, before >> 20, after >> 20, gauges.mostConnections());
            Tally.note(
                    phones.size() + " phones at once, " + leaders.size() + " leaders reading",
                    ledger.acts().size(),
                    city.judge(ledger, phones.toArray(Watched[]::new)),
                    seen);
            phones.forEach(Watched::close);
            assertThat(failed).as("rounds that failed").isZero();
            assertThat(after - before).as("growth of the heap in bytes").isLessThan(FLAT);
            assertThat(gauges.mostConnections()).isPositive().isLessThanOrEqualTo(POOL);
        }
    }

    private void begin(City city) throws Exception {
        for (int number = 0; number < Size.of("load.phones", 20, 200); number++) {
            phones.add(city.phone(PEOPLE.get(number % PEOPLE.size()), ledger));
        }
        int photo = Size.of("load.photo", 20_000, 1_000_000);
        long pause = Size.of("load.pause", 1_000, 120_000);
        phones.forEach(phone -> tours.add(new Touring(phone, random.nextLong(), photo, pause)));
        for (int number = 0; number < Size.of("load.leaders", 3, 20); number++) {
            leaders.add(new Curious(city.server().address()));
        }
        tours.forEach(Thread::start);
        leaders.forEach(Thread::start);
    }
}
