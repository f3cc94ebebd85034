package org.zoufang.fleet.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.fleet.PhoneSetup;
import org.zoufang.phone.draft.NoteView;
import org.zoufang.phone.draft.OutboxEntry;
import org.zoufang.phone.sync.RoundReport;

/** The device's clock is evidence and never order: whatever it says, the same is stored, in the same order. */
@ExtendWith(CityExtension.class)
class ClockIT {

    private static final int TEN_YEARS = 3_653;

    private final Ledger ledger = new Ledger();
    private final City city;

    ClockIT(City city) {
        this.city = city;
    }

    private Watched leader(String address, ShiftedClock clock) throws IOException {
        return city.phone("leader", address, ledger, PhoneSetup.of(7).withClock(clock));
    }

    @ParameterizedTest
    @ValueSource(ints = {-TEN_YEARS, -1, 1, TEN_YEARS})
    void daysWrongItStoresTheSameInTheSameOrder(int days) throws Exception {
        ShiftedClock clock = new ShiftedClock(Duration.ofDays(days));
        try (Watched wrong = leader(city.server().address(), clock);
                Watched right = city.phone("office", ledger)) {
            // Given
            UUID visit = right.begin(right.anEnterprise(3));
            right.invite(visit, wrong);
            right.settle();
            wrong.settle();

            // When
            List<String> texts = List.of("one " + days, "two " + days, "three " + days);
            right.write(visit, texts.get(0));
            right.settle();
            wrong.settle();
            UUID note = wrong.write(visit, "unfinished " + days);
            wrong.settle();
            wrong.revise(visit, note, texts.get(1));
            wrong.attach(visit, Pictures.of(wrong.place("c.jpg"), visit.getLeastSignificantBits()));
            wrong.settle();
            right.settle();
            right.write(visit, texts.get(2));
            right.settle();
            wrong.settle();

            // Then
            assertThat(shown(right, visit)).isEqualTo(texts);
            assertThat(shown(wrong, visit)).isEqualTo(texts);
            Tally.note("device clock wrong by " + days + " days", 1, city.judge(ledger, wrong, right));
        }
    }

    private static List<String> shown(Watched phone, UUID visit) {
        return phone.phone().visit(visit).notes().stream().map(NoteView::text).toList();
    }

    @Test
    void aClockThatJumpsAndAZoneThatChangesInTheMiddleOfAVisitLoseNothing() throws Exception {
        ShiftedClock clock = new ShiftedClock(Duration.ZERO);
        TimeZone home = TimeZone.getDefault();
        try (Watched phone = leader(city.server().address(), clock)) {
            // Given
            UUID visit = phone.begin(phone.anEnterprise(4));
            phone.phone().progress().arrive(visit);
            UUID note = phone.write(visit, "before any jump");

            // When
            for (Duration jump : List.of(
                    Duration.ofHours(-2), Duration.ofDays(400), Duration.ofDays(-TEN_YEARS), Duration.ofMinutes(7))) {
                clock.jump(jump);
                TimeZone.setDefault(TimeZone.getTimeZone(jump.isNegative() ? "America/New_York" : "Asia/Kolkata"));
                phone.write(visit, "after a jump of " + jump);
                phone.revise(visit, note, "again after " + jump);
                phone.settle();
                phone.restart();
            }
            clock.jump(Duration.ZERO);
            assertThat(phone.phone().progress().end(visit).refusals()).isEmpty();

            // Then
            phone.settle();
            assertThat(phone.phone().outbox().entries()).isEmpty();
            Tally.note("jumps and zone changes in the middle of a visit", 4, city.judge(ledger, phone));
        } finally {
            TimeZone.setDefault(home);
        }
    }

    @Test
    void aClockThatIsSetRightAgainDoesNotKeepAPhoneWaitingForYears() throws Exception {
        ShiftedClock clock = new ShiftedClock(Duration.ofDays(TEN_YEARS));
        try (FaultProxy network = new FaultProxy(city.server().port());
                Watched phone = leader(network.address(), clock)) {
            // Given
            UUID visit = phone.begin(phone.anEnterprise(5));
            phone.attach(visit, Pictures.of(phone.place("w.jpg"), visit.getLeastSignificantBits()));
            network.cutAfter(FaultProxy.Way.UP, 10);
            assertThat(phone.phone().sync().end()).isEqualTo(RoundReport.End.UNREACHABLE);
            network.cutAfter(FaultProxy.Way.UP, 10);
            phone.phone().upload();
            network.calm();

            // When
            clock.jump(Duration.ZERO);
            RoundReport.End end = phone.phone().syncIfDue().end();

            // Then
            assertThat(end).isEqualTo(RoundReport.End.DONE);
            assertThat(phone.phone().uploadIfDue().stored()).isEqualTo(1);
            phone.settle();
            Tally.note("clock set right after waiting began", 1, city.judge(ledger, phone));
        }
    }

    @Test
    void anArrivalInTheFutureIsRefusedInWordsAndCanBeMadeAgain() throws Exception {
        ShiftedClock clock = new ShiftedClock(Duration.ofDays(TEN_YEARS));
        try (Watched phone = leader(city.server().address(), clock)) {
            // Given
            UUID visit = phone.begin(phone.anEnterprise(6));
            phone.phone().progress().arrive(visit);
            phone.write(visit, "written ten years ahead");
            phone.settle();

            // When
            clock.jump(Duration.ZERO);
            OutboxEntry refused = phone.phone().outbox().entries().get(0);
            assertThat(refused.code()).isEqualTo("TIME_IN_FUTURE");
            assertThat(refused.message()).isNotBlank();
            phone.phone().mending().setAside(refused.id());
            assertThat(phone.phone().progress().arrive(visit).refusals()).isEmpty();

            // Then
            phone.settle();
            assertThat(phone.phone().outbox().entries()).isEmpty();
            Tally.note("arrival by a clock ten years ahead", 1, city.judge(ledger, phone));
        }
    }
}
