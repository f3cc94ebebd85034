package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.phone.fake.PhoneFixture.FOUNDRY;
import static org.zoufang.phone.fake.PhoneFixture.aPhoneOf;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.HandOverThing;
import org.zoufang.contract.PairingType;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.PhoneFixture;

/** When the next contact is due, counted without signal. */
class ContactReadingTest {

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);

    private LocalDate today() {
        return clock.now().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
    }

    private PhoneFixture liaison(String beside) {
        server.sessions().act(1, Role.LIAISON_OFFICER);
        server.powers().pair(FOUNDRY, beside);
        return aPhoneOf(1, server, clock);
    }

    private ContactView foundry(PhoneFixture phone) {
        return phone.today().contacts().get(FOUNDRY);
    }

    @Test
    void itIsCountedFromWhatTheServerSaid() {
        // Given
        LocalDate last = today().minusDays(40);
        PhoneFixture phone = liaison("{\"type\":\"LIAISON\",\"contactEvery\":31,\"lastContactOn\":\"" + last + "\"}");

        // When
        ContactView view = foundry(phone);

        // Then
        assertThat(view.type()).isEqualTo(PairingType.LIAISON);
        assertThat(view.due()).isEqualTo(last.plusDays(31));
        assertThat(view.left()).isEqualTo(-9);
        assertThat(view.isLate()).isTrue();
        assertThat(view.taken()).isNull();
    }

    @Test
    void aVisitThatIsNotSentYetIsAContactAtOnce() {
        // Given
        PhoneFixture phone = liaison("{\"contactEvery\":31,\"lastContactOn\":\"2020-02-01\"}");
        server.always(FakeServer.LOST);
        UUID visit = phone.visits()
                .begin(FOUNDRY, VisitKind.LIAISON_CONTACT, Role.LIAISON_OFFICER)
                .id();

        // When
        boolean before = foundry(phone).isLate();
        phone.progress().arrive(visit);

        // Then
        assertThat(before).isTrue();
        assertThat(foundry(phone).last()).isEqualTo(today());
        assertThat(foundry(phone).left()).isEqualTo(31);
    }

    @Test
    void whereNothingIsLaidDownNothingIsDue() {
        // Given
        PhoneFixture phone = liaison("{}");

        // When
        ContactView view = foundry(phone);

        // Then
        assertThat(view.due()).isNull();
        assertThat(view.isLate()).isFalse();
    }

    @Test
    void ofTwoPairingsWithOneEnterpriseTheSoonerCounts() {
        // Given
        server.powers().pair(FOUNDRY, "{\"from\":\"" + today() + "\",\"contactEvery\":7}");
        PhoneFixture phone = liaison("{\"from\":\"" + today() + "\",\"contactEvery\":31}");

        // When
        ContactView view = foundry(phone);

        // Then
        assertThat(view.due()).isEqualTo(today().plusDays(7));
    }

    @Test
    void whatThePredecessorHadToSayIsThereWithoutSignal() {
        // Given
        PhoneFixture phone = liaison("{\"contactEvery\":31,\"predecessor\":{\"official\":{\"name\":\"钟牧野\"}},"
                + "\"handOver\":{\"signedAt\":\"2026-11-20T02:00:00Z\",\"note\":{\"text\":\"先找王厂长\"},"
                + "\"counts\":[{\"kind\":\"PROBLEM\",\"count\":2},{\"kind\":\"LATER\",\"count\":1}]}}");

        // When
        ContactView.Taken taken = foundry(phone).taken();

        // Then
        assertThat(taken.from()).isEqualTo("钟牧野");
        assertThat(taken.note()).isEqualTo("先找王厂长");
        assertThat(taken.counts()).containsExactly(new ContactView.Count(HandOverThing.PROBLEM, 2));
    }

    @Test
    void aHandOverWithoutANoteNamesNobodysWords() {
        // Given
        PhoneFixture phone = liaison("{\"handOver\":{\"signedAt\":\"2026-11-20T02:00:00Z\",\"counts\":[]}}");

        // When
        ContactView.Taken taken = foundry(phone).taken();

        // Then
        assertThat(taken.from()).isNull();
        assertThat(taken.note()).isNull();
    }
}
