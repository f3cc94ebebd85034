package org.zoufang.fleet.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zoufang.contract.Entity;
import org.zoufang.fleet.PhoneSetup;
import org.zoufang.fleet.battery.FaultProxy.Way;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.store.Setting;
import org.zoufang.phone.sync.RoundReport;

/** The network is cut at every single byte of a push and of its answer, and of a page of the feed. */
@ExtendWith(CityExtension.class)
class EveryByteIT {

    /** As many notes as a long visit has. */
    private static final int PAGE = 50;

    private final Ledger ledger = new Ledger();
    private final City city;
    private FaultProxy network;
    private Watched leader;
    private Watched office;
    private UUID visit;

    EveryByteIT(City city) {
        this.city = city;
    }

    @BeforeEach
    void twoOnOneVisit() throws IOException {
        network = new FaultProxy(city.server().port());
        leader = city.phone("leader", network.address(), ledger, PhoneSetup.of(1));
        office = city.phone("office", ledger);
        aVisit();
    }

    private void aVisit() {
        visit = leader.begin(leader.anEnterprise(1));
        leader.invite(visit, office);
        leader.settle();
        office.settle();
    }

    @AfterEach
    void end() throws IOException {
        leader.close();
        office.close();
        network.close();
    }

    @Test
    void cutAtEveryByteOfAPushNothingIsLostAndNothingDoubled() throws Exception {
        // Given
        FaultProxy.Exchange push =
                measured(() -> leader.write(visit, text("up", 0))).get(0);
        int fresh = Size.of("fresh.requests", 64, 1);

        // When
        int cuts = 0;
        for (int at = 0; at <= push.up(); at++) {
            if (at % fresh == 0) {
                leader.settle();
                leader.write(visit, text("up", at + 1));
            }
            cuts += cutSync(Way.UP, at);
        }

        // Then
        leader.settle();
        office.settle();
        Tally.note("cut at every byte of a push request", cuts, city.judge(ledger, leader, office));
        assertNearlyAll(cuts, push.up() + 1);
    }

    @Test
    void cutAtEveryByteOfAPushsAnswerNothingIsLostAndNothingDoubled() throws Exception {
        // Given
        FaultProxy.Exchange push =
                measured(() -> leader.write(visit, text("down", 0))).get(0);
        int fresh = Size.of("fresh.answers", 8, 1);

        // When
        int cuts = 0;
        for (int at = 0; at < push.down(); at++) {
            if (at % (PAGE * fresh) == 0) {
                aVisit();
            }
            if (at % fresh == 0) {
                assertThat(leader.sync()).isEqualTo(RoundReport.End.DONE);
                leader.write(visit, text("down", at + 1));
            }
            cuts += cutSync(Way.DOWN, at);
        }

        // Then
        leader.settle();
        office.settle();
        Tally.note("cut at every byte of a push answer", cuts, city.judge(ledger, leader, office));
        assertNearlyAll(cuts, push.down());
    }

    @Test
    void cutAtEveryByteOfAPageOfTwoChangesItIsAppliedAsAWholeOrNotAtAll() throws Exception {
        // Given
        leader.settle();
        List<UUID> notes = List.of(office.write(visit, text("page", 1)), office.write(visit, text("page", 2)));
        office.settle();
        String cursor = leader.phone().store().settings().get(Setting.CURSOR);
        FaultProxy.Exchange page = measured(() -> {}).get(0);
        forget(notes, cursor);

        // When
        int cuts = 0;
        for (Way way : Way.values()) {
            long whole = way == Way.UP ? page.up() : page.down();
            for (int at = 0; at < whole; at++) {
                cuts += cutSync(way, at);
                assertThat(isBeforeOrAfter(notes, cursor)).as("%s %d", way, at).isTrue();
            }
        }

        // Then
        leader.settle();
        Tally.note("cut at every byte of a page of two changes", cuts, city.judge(ledger, leader, office));
        assertNearlyAll(cuts, page.up() + page.down());
    }

    /** Sets the phone back to before the page, as if it had never seen it. */
    private void forget(List<UUID> notes, String cursor) {
        leader.phone().store().change(() -> {
            notes.forEach(note -> leader.phone().store().pack().remove(Entity.NOTE, note));
            leader.phone().store().settings().put(Setting.CURSOR, cursor);
        });
    }

    private boolean isBeforeOrAfter(List<UUID> notes, String cursor) {
        boolean before = cursor.equals(leader.phone().store().settings().get(Setting.CURSOR));
        long there = notes.stream()
                .map(note -> leader.phone().store().pack().row(Entity.NOTE, note))
                .filter(Optional<PackRow>::isPresent)
                .count();
        return before ? there == 0 : there == 2;
    }

    private interface Act {
        void now();
    }

    /** What goes over the wire in a calm round after this act. */
    private List<FaultProxy.Exchange> measured(Act act) {
        act.now();
        network.calm();
        network.count();
        assertThat(leader.sync()).isEqualTo(RoundReport.End.DONE);
        return network.exchanges();
    }

    /** An answer is packed, so that one is some bytes shorter than another: where nothing was cut, all of it was shorter. */
    private int cutSync(Way way, int at) {
        network.count();
        network.cutAfter(way, at);
        leader.sync();
        boolean cut = network.wasCut();
        network.calm();
        if (!cut) {
            assertThat(network.carried(way)).as("%s, not cut at %d", way, at).isBetween(1L, at - 1L);
        }
        return cut ? 1 : 0;
    }

    private static void assertNearlyAll(int cuts, long bytes) {
        assertThat(cuts).isBetween((int) (bytes * 9 / 10), (int) bytes);
    }

    /** As long as any other, so that each request has the same length. */
    private static String text(String what, int number) {
        return String.format("%s %05d", what, number);
    }
}
