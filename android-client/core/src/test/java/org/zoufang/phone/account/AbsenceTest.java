package org.zoufang.phone.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.phone.account.Absence.Stage;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.store.MemoryStore;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/** How long a phone has been away, whatever its clock says. */
class AbsenceTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T00:00:00Z");

    /** A phone whose wall clock, running time and restarts are each in the test's hand. */
    private static final class Phone implements DeviceClock {
        private Instant wall = MORNING;
        private Duration running = Duration.ofHours(5);
        private Integer boot = 3;
        private boolean tells = true;

        void runs(Duration time) {
            wall = wall.plus(time);
            running = running.plus(time);
        }

        void restarts(Duration off) {
            wall = wall.plus(off);
            running = Duration.ZERO;
            boot = boot == null ? null : boot + 1;
        }

        @Override
        public Instant now() {
            return wall;
        }

        @Override
        public Long elapsedMillis() {
            return tells ? running.toMillis() : null;
        }

        @Override
        public Integer bootCount() {
            return boot;
        }
    }

    private final PhoneStore store = new MemoryStore();
    private final Phone phone = new Phone();
    private final Absence absence = new Absence(store, phone);

    @BeforeEach
    void theServerIsHeard() {
        store.change(() -> {
            store.settings().put(Setting.ME, "{}");
            store.settings().put(Setting.ABSENCE_RULES, AbsenceRules.text(72, 30));
        });
        absence.heard(phone.now());
    }

    private Stage stage() {
        return absence.now().stage();
    }

    @Test
    void insideTheTimeNothingHappens() {
        // Given
        phone.runs(Duration.ofHours(71));

        // When
        Absence.View view = absence.now();

        // Then
        assertThat(view.stage()).isEqualTo(Stage.IN_TOUCH);
        assertThat(view.away()).isEqualTo(Duration.ofHours(71));
        assertThat(view.left()).isEqualTo(Duration.ofDays(30).minusHours(71));
    }

    @Test
    void afterTheTimeNothingIsShownUntilTheServerIsHeard() {
        // Given
        phone.runs(Duration.ofHours(72));
        Stage closed = stage();

        // When
        absence.heard(phone.now());

        // Then
        assertThat(closed).isEqualTo(Stage.CLOSED);
        assertThat(stage()).isEqualTo(Stage.IN_TOUCH);
    }

    @Test
    void settingTheClockBackGivesNoTime() {
        // Given
        phone.runs(Duration.ofHours(72));
        phone.wall = MORNING.minus(Duration.ofDays(400));

        // When
        Stage stage = stage();

        // Then
        assertThat(stage).isEqualTo(Stage.CLOSED);
    }

    @Test
    void aPhoneThatWasSwitchedOffIsCountedByTheWallClock() {
        // Given
        phone.restarts(Duration.ofHours(80));

        // When
        Stage stage = stage();

        // Then
        assertThat(stage).isEqualTo(Stage.CLOSED);
    }

    @Test
    void whatWasCountedStaysThroughRestartsWithTheClockSetBack() {
        // Given
        for (int day = 0; day < 4; day++) {
            phone.runs(Duration.ofHours(20));
            absence.now();
            phone.restarts(Duration.ofHours(-30));
        }

        // When
        Stage stage = stage();

        // Then
        assertThat(stage).isEqualTo(Stage.CLOSED);
    }

    @Test
    void aDeviceThatTellsNoRunningTimeIsCountedByItsClock() {
        // Given
        phone.tells = false;
        phone.boot = null;
        absence.heard(phone.now());
        phone.runs(Duration.ofHours(73));

        // When
        Stage stage = stage();

        // Then
        assertThat(stage).isEqualTo(Stage.CLOSED);
    }

    @Test
    void thePersonIsWarnedAWeekBeforeThePhoneEmptiesItself() {
        // Given
        store.change(() -> store.settings().put(Setting.ABSENCE_RULES, AbsenceRules.text(0, 30)));
        phone.runs(Duration.ofDays(24));

        // When
        Absence.View view = absence.now();

        // Then
        assertThat(view.stage()).isEqualTo(Stage.WARNED);
        assertThat(view.left()).isEqualTo(Duration.ofDays(6));
    }

    @Test
    void aPhoneThatIsDueHasAnHourOfRunningToFindTheServer() {
        // Given
        phone.restarts(Duration.ofDays(31));
        Stage found = stage();
        phone.runs(Duration.ofMinutes(59));
        Stage still = stage();
        phone.runs(Duration.ofMinutes(1));

        // When
        Stage over = stage();

        // Then
        assertThat(found).isEqualTo(Stage.CLOSED);
        assertThat(still).isEqualTo(Stage.CLOSED);
        assertThat(over).isEqualTo(Stage.OVER);
        assertThat(absence.now().left()).isZero();
    }

    @Test
    void aRestartDoesNotGiveTheLastHourAgain() {
        // Given
        phone.restarts(Duration.ofDays(31));
        absence.now();
        phone.runs(Duration.ofMinutes(40));
        absence.now();
        phone.restarts(Duration.ZERO);
        phone.runs(Duration.ofMinutes(40));

        // When
        Stage stage = stage();

        // Then
        assertThat(stage).isEqualTo(Stage.OVER);
    }

    @Test
    void withoutRulesAPhoneMayStayAwayForEver() {
        // Given
        store.change(() -> store.settings().put(Setting.ABSENCE_RULES, AbsenceRules.text(0, 0)));
        phone.runs(Duration.ofDays(4_000));

        // When
        Absence.View view = absence.now();

        // Then
        assertThat(view.stage()).isEqualTo(Stage.IN_TOUCH);
        assertThat(view.left()).isNull();
    }

    @Test
    void ofWhatServerAndManagementSayTheShorterTimeCounts() {
        // Given
        absence.manage(24, 0);
        absence.manage(24, 0);
        phone.runs(Duration.ofHours(25));

        // When
        Stage stage = stage();

        // Then
        assertThat(stage).isEqualTo(Stage.CLOSED);
        absence.manage(100, 40);
        assertThat(AbsenceRules.at(store.settings()))
                .isEqualTo(new AbsenceRules(Duration.ofHours(72), Duration.ofDays(30)));
    }

    @Test
    void aPhoneThatNobodyUsesIsNotCounted() {
        // Given
        phone.runs(Duration.ofDays(100));
        store.change(() -> store.settings().put(Setting.ME, null));

        // When
        Stage stage = stage();

        // Then
        assertThat(stage).isEqualTo(Stage.IN_TOUCH);
    }

    @Test
    void aDeviceThatDoesNotCountItsStartsIsSeenToHaveRestartedByItsShorterRunningTime() {
        // Given
        phone.boot = null;
        phone.runs(Duration.ofDays(2));
        absence.heard(phone.now());
        phone.restarts(Duration.ZERO);

        // When
        phone.runs(Duration.ofHours(5));

        // Then
        assertThat(absence.now().away()).isEqualTo(Duration.ofHours(5));
    }
}
