package org.zoufang.fleet.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.contract.ClockFlag;
import org.zoufang.contract.Entity;
import org.zoufang.contract.VisitState;
import org.zoufang.fleet.PhoneSetup;
import org.zoufang.phone.draft.NoteView;
import org.zoufang.phone.draft.VisitView;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.sync.RoundReport;

/** The device's clock is evidence and never order: whatever it says, the same is stored, in the same order. */
@ExtendWith(CityExtension.class)
class ClockIT {

    private static final int TEN_YEARS = 3_653;

    private static final List<ClockFlag> AHEAD = List.of(ClockFlag.ARRIVAL_AHEAD, ClockFlag.END_AHEAD);
    private static final List<ClockFlag> BEHIND = List.of(ClockFlag.ARRIVAL_BEHIND, ClockFlag.END_BEHIND);

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
            Instant began = Instant.now();

            // When
            assertThat(wrong.phone().progress().arrive(visit).refusals()).isEmpty();
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
            assertThat(wrong.phone().progress().end(visit).refusals()).isEmpty();
            wrong.settle();
            right.settle();

            // Then
            assertThat(shown(right, visit)).isEqualTo(texts);
            assertThat(shown(wrong, visit)).isEqualTo(texts);
            for (Watched phone : List.of(wrong, right)) {
                VisitView seen = phone.phone().visit(visit);
                assertThat(seen.state()).isEqualTo(VisitState.ENDED);
                assertThat(seen.clockFlags()).isEqualTo(days > 0 ? AHEAD : BEHIND);
                Instant said = began.plus(Duration.ofDays(days));
                assertThat(seen.arrivedAt()).isBetween(said.minusSeconds(5), said.plusSeconds(60));
                assertThat(happened(phone, visit)).isBetween(began.minusSeconds(5), Instant.now());
            }
            Tally.note("device clock wrong by " + days + " days", 1, city.judge(ledger, wrong, right));
        }
    }

    /** When a visit took place, as the server has it: by that the history is ordered. */
    private static Instant happened(Watched phone, UUID visit) {
        PhoneStore store = phone.phone().store();
        return store.read(() ->
                Json.instant(store.pack().row(Entity.VISIT, visit).orElseThrow().json(), "occurredAt"));
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
    void aClockThatIsSetRightOnSiteIsToldAndRefusesNothing() throws Exception {
        ShiftedClock clock = new ShiftedClock(Duration.ofDays(TEN_YEARS));
        try (Watched phone = leader(city.server().address(), clock)) {
            // Given
            UUID visit = phone.begin(phone.anEnterprise(6));
            phone.phone().progress().arrive(visit);
            phone.write(visit, "written ten years ahead");
            phone.settle();

            // When
            clock.jump(Duration.ZERO);
            assertThat(phone.phone().progress().end(visit).refusals()).isEmpty();
            phone.settle();

            // Then
            VisitView seen = phone.phone().visit(visit);
            assertThat(phone.phone().outbox().entries()).isEmpty();
            assertThat(seen.state()).isEqualTo(VisitState.ENDED);
            assertThat(seen.clockFlags())
                    .contains(ClockFlag.ARRIVAL_AHEAD, ClockFlag.END_BEFORE_ARRIVAL)
                    .doesNotContain(ClockFlag.END_AHEAD, ClockFlag.END_BEHIND);
            Tally.note("clock set right between arrival and end", 1, city.judge(ledger, phone));
        }
    }

    @Test
    void theServersClockJumpsByAnHourBetweenContactsAndOrderAndResultsAreTheSame() throws Exception {
        Path folder = Size.folder().resolve("clock-city");
        CityExtension.clear(folder);
        try (City moved = City.start(folder);
                Watched one = moved.phone("leader", ledger);
                Watched other = moved.phone("office", ledger)) {
            // Given
            UUID visit = other.begin(other.anEnterprise(1));
            other.invite(visit, one);
            other.settle();
            one.settle();
            List<String> texts = new ArrayList<>();

            // When
            for (int hours : List.of(1, 0, -1, 0)) {
                texts.add(texts.size() + " before the jump to " + hours);
                one.write(visit, texts.get(texts.size() - 1));
                moved.jump(Duration.ofHours(hours));
                for (Watched phone : List.of(one, other)) {
                    phone.phone().mending().hurry();
                    assertThat(phone.phone().syncIfDue().end()).isEqualTo(RoundReport.End.DONE);
                }
                texts.add(texts.size() + " after the jump to " + hours);
                other.write(visit, texts.get(texts.size() - 1));
                other.attach(visit, Pictures.of(other.place(hours + ".jpg"), texts.size()));
                other.settle();
                one.settle();
            }

            // Then
            other.settle();
            assertThat(shown(one, visit)).isEqualTo(texts);
            assertThat(shown(other, visit)).isEqualTo(texts);
            Tally.note("server clock + 1 h, right, − 1 h, right", 4, moved.judge(ledger, one, other));
        }
    }
}
