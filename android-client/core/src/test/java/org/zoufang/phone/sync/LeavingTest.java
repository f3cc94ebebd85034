package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Entity;
import org.zoufang.phone.draft.NoteView;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;

class LeavingTest extends LeavingFixture {

    /** A visit of others at the foundry, with a note and a photo, as a paired official holds it. */
    private UUID othersVisit(int number) {
        UUID visit = new UUID(8, number);
        JsonObject document = Json.object("{\"kind\":\"SERVICE_VISIT\",\"state\":\"DRAFT\",\"participants\":[]}");
        Json.put(document, "enterpriseId", PhoneFixture.FOUNDRY);
        JsonObject part = Json.object("{\"text\":\"别人写的\",\"position\":1}");
        Json.put(part, "visitId", visit);
        Json.put(part, "authorId", FakeSessions.official(2));
        server.records().put(Entity.VISIT, visit, document);
        server.records().put(Entity.NOTE, new UUID(9, number), part);
        server.records().put(Entity.PHOTO, new UUID(10, number), part);
        return visit;
    }

    private void leaves(UUID visit) {
        phone.store().pack().childrenOf(Entity.NOTE, visit).forEach(row -> server.records()
                .leave(row.id()));
        server.records().leave(visit);
    }

    @Test
    void aVisitThatLeavesTheScopeTakesItsStoredNotesAlongAndLeavesTheUnsent() {
        // Given
        UUID visit = phone.beginVisit();
        UUID note = phone.write(visit, "已送出");
        phone.sync().run();
        UUID unsent = phone.write(visit, "没送出");
        server.always((request, wire) -> {
            server.records().leave(note);
            server.records().leave(visit);
            server.always(FakeServer.NONE);
            return wire.exchange(request);
        });

        // When
        phone.sync().run();

        // Then
        assertThat(phone.reading().visit(visit)).isEmpty();
        assertThat(phone.outbox().entries()).extracting(entry -> entry.text()).containsExactly("没送出");
        assertThat(phone.outbox().entries().get(0).code()).isEqualTo("UNKNOWN_ID");
        assertThat(server.records().document(unsent)).isEmpty();
    }

    @Test
    void afterAHandOverTheOldPhoneIsEmptyButForTheRegister() {
        // Given
        othersVisit(1);
        othersVisit(2);
        UUID own = phone.beginVisit();
        phone.write(own, "我的");
        phone.sync().run();
        int held = phone.reading().visits().size();
        phone.reading().visits().forEach(line -> leaves(line.id()));

        // When
        phone.sync().run();

        // Then
        assertThat(held).isEqualTo(3);
        assertThat(phone.reading().visits()).isEmpty();
        for (Entity entity : new Entity[] {Entity.VISIT, Entity.NOTE, Entity.PHOTO, Entity.TOUR}) {
            assertThat(phone.store().pack().all(entity)).isEmpty();
        }
        assertThat(phone.store().pack().enterprises("", 9)).hasSize(1);
        assertThat(phone.outbox().entries()).isEmpty();
    }

    @Test
    void aVisitGoesWithAllBelowItThoughOnlyTheVisitIsNamed() {
        // Given
        UUID visit = othersVisit(1);
        UUID stays = othersVisit(2);
        phone.sync().run();
        server.records().leave(visit);

        // When
        phone.sync().run();

        // Then
        assertThat(phone.store().pack().childrenOf(Entity.NOTE, visit)).isEmpty();
        assertThat(phone.store().pack().childrenOf(Entity.PHOTO, visit)).isEmpty();
        assertThat(phone.visit(stays).notes()).hasSize(1);
    }

    @Test
    void whatIsUnsentWhenItsVisitLeavesGetsTheServersWordsInTheSameRound() {
        // Given
        UUID visit = phone.beginVisit();
        phone.sync().run();
        server.next((request, wire) -> {
            phone.write(visit, "正写着");
            server.records().leave(visit);
            return wire.exchange(request);
        });

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.needPerson()).isEqualTo(1);
        assertThat(phone.outbox().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.text()).isEqualTo("正写着");
            assertThat(entry.standing()).isEqualTo(Standing.NEEDS_YOU);
            assertThat(entry.message()).isNotNull();
        });
    }

    @Test
    void aVisitThatComesBackComesWhole() {
        // Given
        UUID visit = phone.beginVisit();
        UUID note = phone.write(visit, "还在");
        phone.sync().run();
        JsonObject kept = server.records().document(visit).orElseThrow();
        JsonObject words = server.records().document(note).orElseThrow();
        server.records().leave(note);
        server.records().leave(visit);
        phone.sync().run();
        boolean away = phone.reading().visit(visit).isEmpty();
        server.records().put(Entity.VISIT, visit, kept);
        server.records().put(Entity.NOTE, note, words);

        // When
        phone.sync().run();

        // Then
        assertThat(away).isTrue();
        assertThat(phone.visit(visit).notes()).extracting(NoteView::text).containsExactly("还在");
        assertThat(phone.visit(visit).standing()).isEqualTo(Standing.SENT);
        assertThat(phone.store().pack().row(Entity.NOTE, note)).isPresent();
    }

    @Test
    void anothersWorkOnTheSamePhoneIsNotTouched() {
        // Given
        UUID visit = phone.beginVisit();
        phone.sync().run();
        phone.signingOut().signOut();
        phone.signIn(2, "right");
        phone.sync().run();
        server.records().leave(visit);

        // When
        phone.sync().run();

        // Then
        assertThat(phone.reading().visits()).isEmpty();
        assertThat(phone.store().outbox().of(visit)).hasSize(1);
    }

    @Test
    void whatWasStoredOutOfScopeIsNotShownForEver() {
        // Given a visit that the server stores and that this phone may not hold: no copy of it, and no change
        UUID visit = phone.beginVisit();
        server.next(FakeServer.WITHOUT_COPIES, (request, wire) -> {
            server.records().rows().remove(visit);
            return wire.exchange(request);
        });

        // When
        phone.sync().run();

        // Then
        assertThat(phone.reading().visit(visit)).isEmpty();
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void aRowThatThePhoneNeverHadMayLeave() {
        // Given
        UUID visit = phone.beginVisit();
        UUID note = phone.write(visit, "一");
        phone.sync().run();
        phone.store().change(() -> phone.store().pack().remove(Entity.NOTE, note));
        server.records().leave(note);

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(RoundReport.End.DONE);
        assertThat(phone.visit(visit).notes()).isEmpty();
    }
}
