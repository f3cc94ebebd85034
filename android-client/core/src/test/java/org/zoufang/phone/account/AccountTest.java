package org.zoufang.phone.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zoufang.phone.fake.FakeServer.LOST;
import static org.zoufang.phone.fake.FakeServer.NONE;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Entity;
import org.zoufang.contract.Role;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.store.MemoryStore;
import org.zoufang.phone.store.Setting;
import org.zoufang.phone.sync.RoundReport;

class AccountTest {

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = new PhoneFixture(new MemoryStore(), new MemoryVault(), server, clock, 1);

    @Test
    void signingInMakesThePhoneKnowWhoUsesIt() {
        // Given
        boolean neededBefore = phone.account().signInNeeded();

        // When
        SignInAnswer answer = phone.signIn(1, "right");

        // Then
        assertThat(neededBefore).isTrue();
        assertThat(answer.isDone()).isTrue();
        Who who = phone.account().who().orElseThrow();
        assertThat(who.officialId()).isEqualTo(FakeSessions.official(1));
        assertThat(who.roles()).containsExactly(Role.OFFICIAL);
        assertThat(who.organisation()).isEqualTo("工信局");
        assertThat(phone.account().server()).isEqualTo("http://server");
        assertThat(phone.account().signInNeeded()).isFalse();
    }

    @Test
    void aWrongPasswordIsSaidInWords() {
        // Given
        String password = "wrong";

        // When
        SignInAnswer answer = phone.signIn(1, password);

        // Then
        assertThat(answer.isDone()).isFalse();
        assertThat(answer.code()).isEqualTo("SIGN_IN_FAILED");
        assertThat(answer.message()).isEqualTo("用户名或密码不对。");
        assertThat(phone.account().who()).isEmpty();
    }

    @Test
    void signingInCountsAsHearingTheServer() {
        // Given
        phone.signIn(1, "right");
        phone.store().change(() -> phone.store().settings().put(Setting.ABSENCE_RULES, AbsenceRules.text(72, 30)));
        Absence absence = new Absence(phone.store(), clock);
        clock.pass(Duration.ofHours(73));
        Absence.Stage before = absence.now().stage();

        // When
        phone.signIn(1, "right");

        // Then
        assertThat(before).isEqualTo(Absence.Stage.CLOSED);
        assertThat(absence.now().stage()).isEqualTo(Absence.Stage.IN_TOUCH);
    }

    @Test
    void whoHasSignedInNeedsNeitherToSignInNorToRegister() {
        // Given
        phone.signIn(1, "right");
        phone.account().askRegistration("请重新登记");
        String asked = phone.store().settings().get(Setting.REGISTRATION_NEEDED);

        // When
        phone.signIn(1, "right");

        // Then
        assertThat(asked).isEqualTo("请重新登记");
        assertThat(phone.store().settings().get(Setting.REGISTRATION_NEEDED)).isNull();
        assertThat(phone.store().settings().get(Setting.SIGN_IN_NEEDED)).isNull();
    }

    @Test
    void theDeviceKeepsItsIdOverSignIns() {
        // Given
        phone.signIn(1, "wrong");
        String device = phone.store().settings().get(Setting.DEVICE_ID);

        // When
        phone.signIn(1, "right");

        // Then
        assertThat(phone.store().settings().get(Setting.DEVICE_ID)).isEqualTo(device);
    }

    @Test
    void anAccessTokenThatIsAboutToEndIsRenewedBeforehand() {
        // Given
        phone.signIn(1, "right");
        phone.sync().run();
        server.heard().clear();
        clock.pass(Duration.ofMinutes(14).plusSeconds(1));

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(RoundReport.End.DONE);
        assertThat(server.heard()).containsExactly("tokenRefresh", "changes");
    }

    @Test
    void aRefusedAccessTokenIsRenewedOnce() {
        // Given
        phone.signIn(1, "right");
        server.sessions().endAccess();

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(RoundReport.End.DONE);
        assertThat(server.heard())
                .containsSubsequence("changes", "tokenRefresh", "changes")
                .containsOnlyOnce("tokenRefresh");
    }

    @Test
    void twoThreadsThatFindTheSameTokenRefusedRenewItOnce() throws IOException {
        // Given
        phone.signIn(1, "right");
        String old = phone.session().token();
        String renewed = phone.session().renew(old);

        // When
        String second = phone.session().renew(old);

        // Then
        assertThat(second).isEqualTo(renewed).isNotEqualTo(old);
    }

    @Test
    void aRevokedSessionKeepsEverythingUntilAPersonSignsInAgain() {
        // Given
        phone.signIn(1, "right");
        phone.sync().run();
        UUID visit = phone.beginVisit();
        server.sessions().revoke();

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(RoundReport.End.SIGN_IN_NEEDED);
        assertThat(phone.account().signInNeeded()).isTrue();
        assertThat(phone.write(visit, "仍可写")).isNotNull();
        assertThatThrownBy(() -> phone.session().token()).isInstanceOf(SignInNeeded.class);
        assertThatThrownBy(() -> phone.session().renew("old")).isInstanceOf(SignInNeeded.class);
        phone.signIn(1, "right");
        assertThat(phone.sync().run().applied()).isEqualTo(2);
        assertThat(phone.visit(visit).standing()).isEqualTo(Standing.SENT);
    }

    @Test
    void aRefreshThatCouldNotBeAskedIsNoReasonToSignInAgain() {
        // Given
        phone.signIn(1, "right");
        server.sessions().endAccess();
        server.next(NONE, LOST);

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(RoundReport.End.UNREACHABLE);
        assertThat(phone.account().signInNeeded()).isFalse();
    }

    @Test
    void aRefreshTokenThatTheServerRefusesAsUnauthenticatedNeedsThePerson() {
        // Given
        phone.signIn(1, "right");
        server.sessions().endAccess();
        server.next(NONE, FakeServer.status(401));

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(RoundReport.End.SIGN_IN_NEEDED);
    }

    @Test
    void aRefreshThatFailsAtTheServerIsTriedLater() {
        // Given
        phone.signIn(1, "right");
        server.sessions().endAccess();
        server.next(NONE, FakeServer.status(500));

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(RoundReport.End.FAILED);
        assertThat(phone.account().signInNeeded()).isFalse();
    }

    @Test
    void signingOutTakesTheCopyAndKeepsWhatIsUnsentForItsAuthor() {
        // Given
        phone.signIn(1, "right");
        phone.sync().run();
        UUID visit = phone.beginVisit();
        int said = phone.signingOut().unsent();

        // When
        boolean told = phone.signingOut().signOut();

        // Then
        assertThat(said).isEqualTo(1);
        assertThat(told).isTrue();
        assertThat(phone.store().pack().all(Entity.ENTERPRISE)).isEmpty();
        assertThat(phone.account().who()).isEmpty();
        phone.signIn(2, "right");
        assertThat(phone.sync().run().applied())
                .as("another's work is not sent in my name")
                .isZero();
        phone.signIn(1, "right");
        assertThat(phone.sync().run().applied()).isEqualTo(1);
        assertThat(server.records().document(visit)).isPresent();
    }

    @Test
    void signingOutWithoutSignalSaysThatTheServerWasNotTold() {
        // Given
        phone.signIn(1, "right");
        server.next(LOST);

        // When
        boolean told = phone.signingOut().signOut();

        // Then
        assertThat(told).isFalse();
        assertThat(phone.account().signInNeeded()).isTrue();
    }
}
