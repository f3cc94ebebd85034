package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.DeliveryWay;
import org.zoufang.contract.Entity;
import org.zoufang.contract.Satisfaction;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.store.Setting;

/** What was begun at a door is there when the form is opened again, and gone with the step that it became. */
class DoorDraftsTest {

    private static final UUID PROBLEM = new UUID(8, 1);
    private static final String DRAWN = "M12 40L80 42L90 120M300 300L300 300";
    private static final DoorDraft BEGUN =
            new DoorDraft("王厂长", DeliveryWay.AT_THE_DOOR, Satisfaction.SATISFIED, null, "路通了", DRAWN);

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private final DoorDrafts drafts = phone.door().drafts();

    @BeforeEach
    void anAnswerAtTheDoor() {
        JsonObject problem = Json.object("{\"enterpriseId\":\"" + PhoneFixture.FOUNDRY + "\",\"raisedById\":\""
                + FakeSessions.official(1) + "\",\"type\":\"DEMAND\",\"category\":\"INFRASTRUCTURE\",\"text\":\"积水\","
                + "\"state\":\"AWAITING_CONFIRMATION\",\"outcome\":\"A\"}");
        server.records().put(Entity.PROBLEM, PROBLEM, problem);
        phone.sync().run();
    }

    @Test
    void whatWasBegunIsThereAgainForItsStepAlone() {
        // When
        drafts.keep(PROBLEM, "confirm", BEGUN);

        // Then
        assertThat(phone.door().drafts().of(PROBLEM, "confirm")).contains(BEGUN);
        assertThat(drafts.of(PROBLEM, "dissatisfied")).isEmpty();
        assertThat(drafts.of(UUID.randomUUID(), "confirm")).isEmpty();
        assertThat(phone.store().outbox().of(PROBLEM))
                .as("nothing of it is sent")
                .isEmpty();
    }

    @Test
    void withTheStepItIsGoneAndARefusedOneStays() {
        // Given
        drafts.keep(PROBLEM, "confirm", BEGUN);
        drafts.keep(PROBLEM, "dissatisfied", new DoorDraft("", null, null, null, "水还在", null));

        // When
        phone.door().dissatisfied(PROBLEM, new DoorWords("", null, null, "水还在", null, null));
        phone.door().confirm(PROBLEM, new DoorWords("王厂长", Satisfaction.SATISFIED, null, "路通了", null, DRAWN));

        // Then
        assertThat(drafts.of(PROBLEM, "confirm")).isEmpty();
        assertThat(drafts.of(PROBLEM, "dissatisfied").orElseThrow().text()).isEqualTo("水还在");
    }

    @Test
    void anEmptiedFormLeavesNothingBehind() {
        // Given
        drafts.keep(PROBLEM, "confirm", BEGUN);

        // When
        drafts.keep(PROBLEM, "confirm", new DoorDraft("", DeliveryWay.AT_THE_DOOR, null, null, "", null));

        // Then
        assertThat(drafts.of(PROBLEM, "confirm")).isEmpty();
        assertThat(phone.store().settings().get(Setting.DOOR_DRAFTS)).isNull();
    }

    @Test
    void whatOnlyRatingsOrStrokesSayIsKeptToo() {
        for (DoorDraft one : new DoorDraft[] {
            new DoorDraft("", null, null, null, "", DRAWN),
            new DoorDraft("", null, Satisfaction.SATISFIED, null, "", null),
            new DoorDraft("", null, null, Satisfaction.DISSATISFIED, "", null),
            new DoorDraft("王", null, null, null, "", null)
        }) {
            drafts.keep(PROBLEM, "confirm", one);
            assertThat(drafts.of(PROBLEM, "confirm")).contains(one);
        }
    }

    @Test
    void anothersFormIsNotShownAndWaitsForItsAuthor() {
        // Given
        drafts.keep(PROBLEM, "confirm", BEGUN);
        phone.signIn(2, "right");
        boolean shown = drafts.of(PROBLEM, "confirm").isPresent();
        drafts.keep(UUID.randomUUID(), "confirm", BEGUN);

        // When
        phone.signIn(1, "right");

        // Then
        assertThat(shown).isFalse();
        assertThat(drafts.of(PROBLEM, "confirm")).contains(BEGUN);
    }

    @Test
    void whatIsAboutAProblemThatLeftThisPhoneGoesToo() {
        // Given
        drafts.keep(PROBLEM, "confirm", BEGUN);
        server.records().leave(PROBLEM);
        phone.sync().run();

        // When
        drafts.keep(PROBLEM, "dissatisfied", new DoorDraft("", null, null, null, "水还在", null));

        // Then
        assertThat(phone.store().settings().get(Setting.DOOR_DRAFTS)).isNull();
    }
}
