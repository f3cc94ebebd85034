package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.CommitmentState;
import org.zoufang.contract.Entity;
import org.zoufang.contract.Limits;
import org.zoufang.contract.PhotoSource;
import org.zoufang.contract.RefusalCode;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;

/** Photos that show that a promise was kept, chosen from those of visits to its enterprise, without signal. */
class PromiseProofTest {

    private static final UUID PROMISE = new UUID(8, 21);

    @TempDir
    Path folder;

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);

    @BeforeEach
    void aPromiseOfMine() {
        JsonObject promise = Json.object("{\"enterpriseId\":\"" + PhoneFixture.FOUNDRY + "\",\"ownerId\":\""
                + FakeSessions.official(1) + "\",\"text\":\"月底前修好门前路\",\"state\":\"DOING\","
                + "\"dueOn\":\"2026-11-30\",\"photoIds\":[\"" + new UUID(9, 9) + "\"]}");
        server.records().put(Entity.COMMITMENT, PROMISE, promise);
        phone.sync().run();
    }

    private UUID photo(UUID visit, String name, String type) throws IOException {
        File file = Files.writeString(folder.resolve(name), name).toFile();
        return phone.photos()
                .attach(visit, file, new PhotoDrafting.About(type, name, null, null, PhotoSource.CAMERA))
                .id();
    }

    private PromiseProof offered() {
        return PromiseProof.of(phone.reading(), PhoneFixture.FOUNDRY);
    }

    private CommandGroup keeping() {
        return phone.store().outbox().of(PROMISE).get(0);
    }

    @Test
    void picturesOfAllVisitsToTheEnterpriseAreOfferedWithTheirDayAndNothingElse() throws IOException {
        // Given
        UUID first = phone.beginVisit();
        UUID road = photo(first, "road", "image/jpeg");
        photo(first, "said", "audio/aac");
        phone.progress().arrive(first);
        clock.pass(java.time.Duration.ofDays(3));
        UUID second = phone.beginVisit();
        UUID gate = photo(second, "gate", "image/jpeg");
        phone.progress().arrive(second);

        // When
        PromiseProof proof = offered();

        // Then
        assertThat(proof.photos().offers()).extracting(one -> one.photo().id()).containsExactly(gate, road);
        assertThat(proof.photos().offers())
                .extracting(one -> one.day().toString())
                .containsExactly("2026-11-26", "2026-11-23");
        assertThat(proof.visit()).as("where one taken now goes").isEqualTo(second);
        assertThat(PromiseProof.of(phone.reading(), UUID.randomUUID()))
                .isEqualTo(new PromiseProof(new FindingPhotos(List.of(), true), null));
    }

    @Test
    void theChosenGoWithTheStepAfterWhatBringsThemAndArrive() throws IOException {
        // Given
        UUID visit = phone.beginVisit();
        UUID road = photo(visit, "road", "image/jpeg");
        photo(visit, "gate", "image/jpeg");
        UUID bringing = phone.store().outbox().of(visit).stream()
                .filter(group -> group.subject().equals(road))
                .map(CommandGroup::id)
                .findFirst()
                .orElseThrow();

        // When
        Drafted fulfilled = phone.keeping().fulfil(PROMISE, "路已修好，照片为证。", List.of(road));

        // Then
        assertThat(fulfilled.isKept()).isTrue();
        assertThat(Json.texts(keeping().command().input(), "photoIds")).containsExactly(road.toString());
        assertThat(keeping().dependsOn()).containsExactly(bringing);
        CommitmentView view = phone.commitments().commitment(PROMISE).orElseThrow();
        assertThat(view.state()).isEqualTo(CommitmentState.FULFILLED);
        assertThat(view.words().photoIds()).containsExactly(new UUID(9, 9), road);
        phone.sync().run();
        assertThat(phone.commitments().commitment(PROMISE).orElseThrow().standing())
                .isEqualTo(Standing.SENT);
    }

    @Test
    void whatTheServerHasAlreadyIsWaitedForByNothing() throws IOException {
        // Given
        UUID road = photo(phone.beginVisit(), "road", "image/jpeg");
        phone.sync().run();

        // When
        phone.keeping().fulfil(PROMISE, "路已修好", List.of(road));

        // Then
        assertThat(keeping().dependsOn()).isEmpty();
    }

    @Test
    void withoutPhotosTheCommandIsAsThoseOfEarlierPhonesAndTooManyAreRefused() {
        // When
        Drafted many = phone.keeping().fulfil(PROMISE, "路已修好", Collections.nCopies(Limits.LIST + 1, new UUID(9, 1)));
        Drafted none = phone.keeping().fulfil(PROMISE, "路已修好");

        // Then
        assertThat(many.refusals()).singleElement().satisfies(refusal -> assertThat(refusal.code())
                .isEqualTo(RefusalCode.TOO_MANY));
        assertThat(none.isKept()).isTrue();
        assertThat(keeping().command().input().has("photoIds")).isFalse();
    }
}
