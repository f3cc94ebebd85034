package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Entity;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.pack.PackRow;

/** Edits while a record is under way, after a refusal, or of what is somebody else's. */
class EdgesOfDraftingTest {

    private static final UUID SHE = FakeSessions.official(2);

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private final UUID visit = phone.beginVisit();

    private static List<RefusalCode> codes(Drafted drafted) {
        return drafted.refusals().stream().map(one -> one.code()).toList();
    }

    /** Does something while the next request is on its way. */
    private void underWay(Runnable act) {
        server.next((request, wire) -> {
            act.run();
            return wire.exchange(request);
        });
        phone.sync().run();
    }

    private CommandGroup last() {
        List<CommandGroup> all = phone.store().outbox().of(visit);
        return all.get(all.size() - 1);
    }

    @Test
    void theKindOfAVisitThatIsOnItsWayIsNotChanged() {
        // Given
        Drafted[] changed = new Drafted[1];

        // When
        underWay(() -> changed[0] = phone.visits().setKind(visit, VisitKind.JOINT_SERVICE, Role.OFFICIAL, null));

        // Then
        assertThat(codes(changed[0])).containsExactly(RefusalCode.NOT_POSSIBLE_IN_STATE);
        assertThat(phone.visit(visit).kind()).isEqualTo(VisitKind.SERVICE_VISIT);
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void asASecretaryNobodyRecordsWhatHeBeganInHisOwnName() {
        // Given
        server.sessions().act(2, Role.OFFICIAL, Role.SECRETARY);
        PhoneFixture both = PhoneFixture.aPhoneOf(2, server, clock);
        UUID own = both.beginVisit();

        // When
        Drafted changed = both.visits().setKind(own, VisitKind.SERVICE_VISIT, Role.SECRETARY, null);

        // Then
        assertThat(codes(changed)).containsExactly(RefusalCode.ONLY_ON_BEHALF);
        assertThat(both.store().outbox().of(own)).singleElement().satisfies(one -> assertThat(
                        Json.text(one.command().input(), "capacity"))
                .isEqualTo("OFFICIAL"));
    }

    @Test
    void theTeamOfAVisitThatIsOnItsWayFollowsItPersonByPerson() {
        // Given
        UUID third = FakeSessions.official(3);

        // When
        underWay(() -> {
            phone.visits().addParticipant(visit, SHE, ParticipantRole.MEMBER, Role.OFFICIAL);
            phone.visits().addParticipant(visit, third, ParticipantRole.MEMBER, Role.OFFICIAL);
            phone.write(visit, "与队伍无关");
            phone.visits().removeParticipant(visit, SHE);
            List<CommandGroup> groups = phone.store().outbox().of(visit);
            assertThat(groups.get(2).dependsOn()).containsExactly(groups.get(0).id());
            assertThat(groups.get(4).dependsOn())
                    .containsExactlyInAnyOrder(groups.get(0).id(), groups.get(1).id());
        });

        // Then
        assertThat(phone.visit(visit).participants())
                .hasSize(2)
                .noneMatch(one -> SHE.equals(one.official().id()));
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aRefusedRevisionThatIsMendedNamesWhatIsSeenNow() {
        // Given
        phone.sync().run();
        phone.visits().setPurpose(visit, "一");
        server.records().refuse(group -> group.contains("visitRevise") ? Optional.of("TOO_LONG") : Optional.empty());
        phone.sync().run();
        JsonObject row = server.records().document(visit).orElseThrow().deepCopy();
        server.records().put(Entity.VISIT, visit, row);
        phone.sync().run();
        int before = last().command().input().get("baseVersion").getAsInt();

        // When
        phone.visits().setPurpose(visit, "二");

        // Then
        assertThat(last().command().input().get("baseVersion").getAsInt()).isEqualTo(before + 1);
        assertThat(last().state()).isEqualTo(GroupState.WAITING);
    }

    @Test
    void aSecondLeadIsRefusedAndAFirstIsNotWhereNobodyLeads() {
        // Given
        phone.sync().run();
        JsonObject row = server.records().document(visit).orElseThrow().deepCopy();
        Json.objects(row, "participants").forEach(one -> Json.put(one, "role", "MEMBER"));
        server.records().put(Entity.VISIT, visit, row);
        phone.sync().run();

        // When
        Drafted lead = phone.visits().addParticipant(visit, SHE, ParticipantRole.LEAD, Role.OFFICIAL);

        // Then
        assertThat(lead.isKept()).isTrue();
        assertThat(phone.visit(visit).lead().id()).isEqualTo(SHE);
    }

    @Test
    void whoTookAPhotoIsNotTakenOffTheTeam() throws IOException {
        // Given
        phone.visits().addParticipant(visit, SHE, ParticipantRole.MEMBER, Role.OFFICIAL);
        phone.sync().run();
        JsonObject photo = new JsonObject();
        Json.put(photo, "visitId", visit);
        Json.put(photo, "authorId", SHE);
        server.records().put(Entity.PHOTO, new UUID(10, 1), photo);
        phone.sync().run();

        // When
        Drafted removed = phone.visits().removeParticipant(visit, SHE);

        // Then
        assertThat(codes(removed)).containsExactly(RefusalCode.CANNOT_REMOVE_AUTHOR);
    }

    @Test
    void notesAreClosedOnlyForOneselfOrWhoDelegated() {
        // Given
        phone.progress().arrive(visit);
        phone.progress().end(visit);

        // When
        Drafted stranger = phone.progress().closeNotes(visit, SHE);
        JsonObject visited = Json.object("{'kind':'SERVICE_VISIT','state':'ENDED','participants':[]}");
        Json.put(visited, "enterpriseId", PhoneFixture.FOUNDRY);
        Json.put(visited, "recordedById", FakeSessions.official(1));
        server.records().put(Entity.VISIT, new UUID(8, 1), visited);
        phone.sync().run();
        Drafted absent = phone.progress().closeNotes(new UUID(8, 1));

        // Then
        assertThat(codes(stranger)).containsExactly(RefusalCode.DELEGATION_NOT_IN_FORCE);
        assertThat(absent.isKept()).isFalse();
        assertThat(codes(phone.progress().closeNotes(new UUID(8, 9)))).contains(RefusalCode.UNKNOWN_ID);
    }

    @Test
    void aDeviceThatTellsNoRunningTimeSaysItsWallClockAlone() {
        // Given
        DeviceClock mute = new DeviceClock() {
            @Override
            public Instant now() {
                return Instant.EPOCH;
            }

            @Override
            public Long elapsedMillis() {
                return null;
            }

            @Override
            public Integer bootCount() {
                return null;
            }
        };

        // Then
        assertThat(VisitInputs.deviceTime(mute)).hasToString("{\"wall\":\"1970-01-01T00:00:00Z\"}");
        assertThat(VisitInputs.deviceTime(clock).keySet()).containsExactly("wall", "elapsedMillis", "bootCount");
    }

    @Test
    void aRefusedVisitThatIsMendedIsStillWrittenForTheFirstTime() {
        // Given
        server.records().refuse(group -> group.contains("visitRecord") ? Optional.of("UNKNOWN_ID") : Optional.empty());
        phone.sync().run();

        // When
        phone.visits().setPurpose(visit, "改过");

        // Then
        assertThat(last().command().name()).isEqualTo("visitRecord");
        assertThat(last().command().input().has("baseVersion")).isFalse();
        assertThat(Json.text(last().command().input(), "purpose")).isEqualTo("改过");
    }

    @Test
    void aSecretaryWhoWasNotThereClosesTheLeadersNotesAndNotHisOwn() {
        // Given
        server.sessions().act(3, Role.SECRETARY);
        server.powers().delegate(2, 3, true, null);
        PhoneFixture secretary = PhoneFixture.aPhoneOf(3, server, clock);
        JsonObject visited = Json.object(
                "{'kind':'LEADER_STUDY','state':'ENDED','participants':[{'role':'LEAD','officialId':'" + SHE + "'}]}");
        Json.put(visited, "enterpriseId", PhoneFixture.FOUNDRY);
        secretary.store().pack().put(PackRow.of(Entity.VISIT, new UUID(8, 1), 1, visited));

        // When
        Drafted own = secretary.progress().closeNotes(new UUID(8, 1));
        Drafted leaders = secretary.progress().closeNotes(new UUID(8, 1), SHE);

        // Then
        assertThat(codes(own)).containsExactly(RefusalCode.NOT_A_PARTICIPANT);
        assertThat(leaders.isKept()).isTrue();
    }

    @Test
    void aVisitThatIsNotThereIsNotHandedIn() {
        assertThat(codes(phone.progress().submit(new UUID(0, 0)))).containsExactly(RefusalCode.UNKNOWN_ID);
    }
}
