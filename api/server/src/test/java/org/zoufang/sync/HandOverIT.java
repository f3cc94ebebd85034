package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.sync.Phone.group;
import static org.zoufang.sync.Phone.noteWrite;
import static org.zoufang.sync.Phone.visitRecord;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.pairing.PairingFixture;

/** An enterprise is handed from one liaison officer to another, seen from their phones. */
@QuarkusTest
class HandOverIT {

    private final Rows rows;
    private final SignedInFixture people;
    private final PairingFixture pairings;
    private final UUID visit = UUID.randomUUID();
    private final UUID note = UUID.randomUUID();
    private UUID firm;
    private Person leaving;
    private Phone old;
    private UUID pairing;
    private String cursor;

    HandOverIT(Rows rows, SignedInFixture people, PairingFixture pairings) {
        this.rows = rows;
        this.people = people;
        this.pairings = pairings;
    }

    @BeforeEach
    void theOldOneHoldsTheFirm() {
        firm = rows.enterprise();
        new Phone(people.anOfficial(Role.OFFICIAL))
                .push(List.of(
                        group(UUID.randomUUID(), List.of(), visitRecord(visit, firm)),
                        group(UUID.randomUUID(), List.of(), noteWrite(note, visit, "炉温一千二百度"))));
        leaving = people.anOfficial(Role.LIAISON_OFFICER);
        pairing = pairings.pairs(leaving, firm);
        old = new Phone(leaving);
        cursor = drain(old, null);
    }

    @Test
    void theOldPhoneIsEmptiedAtItsNextContactAndTheNewOneFilled() {
        // Given
        Person coming = people.anOfficial(Role.LIAISON_OFFICER);
        // When
        pairings.ends(leaving, pairing);
        pairings.pairs(coming, firm);
        // Then
        JsonPath gone = old.changes(cursor);
        assertThat(ids(gone)).contains(visit.toString(), note.toString());
        assertThat(gone.getList("data.changes.changes.findAll { it.id == '" + visit + "' }.deleted"))
                .containsExactly(true);
        assertThat(gone.getList("data.changes.changes.findAll { it.id == '" + note + "' }.document"))
                .containsOnlyNulls();
        assertThat(ids(new Phone(coming).changes(null))).startsWith(visit.toString(), note.toString());
    }

    @Test
    void whatTheOldPhoneStillBringsIsAnsweredAsIfTheVisitWereNotThere() {
        // Given
        pairings.ends(leaving, pairing);
        List<?> late = List.of(group(UUID.randomUUID(), List.of(), noteWrite(UUID.randomUUID(), visit, "补记")));
        // When
        JsonPath answer = old.push(late);
        // Then
        assertThat(answer.getString("data.push.answers[0].outcome")).isEqualTo("REJECTED");
        assertThat(answer.getString("data.push.answers[0].code")).isEqualTo("UNKNOWN_ID");
    }

    @Test
    void whoHoldsNoPostIsToldWhatLeavesAndEachOfHisCommandsThatHeMayNot() {
        // Given
        rows.sql("update posting set ended_at = now() where official_id = ?", leaving.officialId());
        List<?> late = List.of(group(UUID.randomUUID(), List.of(), noteWrite(UUID.randomUUID(), visit, "补记")));
        // When
        JsonPath answer = old.push(late);
        JsonPath gone = old.changes(cursor);
        // Then
        assertThat(answer.getString("data.push.answers[0].code")).isEqualTo("NOT_PERMITTED");
        assertThat(ids(gone)).containsExactlyInAnyOrder(visit.toString(), note.toString());
        assertThat(gone.getList("data.changes.changes.deleted")).containsOnly(true);
    }

    private static String drain(Phone phone, String after) {
        JsonPath page = phone.changes(after);
        while (page.getBoolean("data.changes.more")) {
            page = phone.changes(page.getString("data.changes.cursor"));
        }
        return page.getString("data.changes.cursor");
    }

    private static List<String> ids(JsonPath page) {
        return page.getList("data.changes.changes.id");
    }
}
