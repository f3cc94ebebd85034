package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.sync.Phone.group;
import static org.zoufang.sync.Phone.noteWrite;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.visit.VisitFixture;

/** An enterprise is handed over in one signed step: what each of the two holds before and after. */
@QuarkusTest
class SignedHandOverIT {

    private final HandOverStage on;
    private final SignedInFixture people;
    private final VisitFixture visits;
    private final Sql sql;

    SignedHandOverIT(HandOverStage on, SignedInFixture people, VisitFixture visits, Sql sql) {
        this.on = on;
        this.people = people;
        this.visits = visits;
        this.sql = sql;
    }

    @BeforeEach
    void aLiaisonOfficerWithAllThatHeHasAtHisEnterprise() {
        on.isSet();
    }

    @Test
    void thePreviewNamesWhatGoesAlongAndDoesNothing() {
        // When
        JsonPath preview = on.preview(on.office);

        // Then
        assertThat(preview.getList("things.findAll { it.kind == 'PROBLEM' }.id"))
                .containsExactly(on.open.toString());
        assertThat(preview.getList("things.findAll { it.kind == 'PROBLEM_OVER' }.id"))
                .containsExactly(on.over.toString());
        assertThat(preview.getList("things.findAll { it.kind == 'VISIT' }.id")).containsExactly(on.own.toString());
        assertThat(preview.getList("things.findAll { it.kind == 'UNREAD_NOTE' }.id"))
                .containsExactly(on.unread.toString());
        assertThat(preview.getList("things.findAll { it.kind == 'CONTACT' }.label"))
                .containsExactly("王厂长 厂长");
        assertThat(preview.getList("against.code")).containsExactly("HAND_OVER_UNSIGNED");
        assertThat(preview.getBoolean("asksPassword")).isTrue();
        assertThat(on.preview(on.office).getString("seen")).isEqualTo(preview.getString("seen"));
        assertThat(new Phone(on.leaving).changes(on.cursor).getList("data.changes.changes"))
                .isEmpty();
    }

    @Test
    void afterItTheOldPhoneIsEmptiedAndTheNewOneIsComplete() {
        // Given
        on.signs(on.leaving, "每周二上午去，先找王厂长。");

        // When
        JsonPath done = on.handsOver(on.office, Map.of());

        // Then
        assertThat(done.getList("userErrors")).isEmpty();
        assertThat(done.getString("pairing.official.id"))
                .isEqualTo(on.coming.officialId().toString());
        JsonPath gone = on.old.changes(on.cursor);
        assertThat(HandOverStage.deleted(gone))
                .contains(on.own.toString(), on.note.toString(), on.open.toString(), on.over.toString());
        assertThat(HandOverStage.deleted(gone)).hasSameSizeAs(HandOverStage.ids(gone));
        assertThat(HandOverStage.ids(new Phone(on.coming).changes(null)))
                .contains(
                        on.own.toString(),
                        on.note.toString(),
                        on.unread.toString(),
                        on.open.toString(),
                        on.over.toString());
        assertThat(HandOverStage.look(on.leaving, on.open)).isNull();
        assertThat(HandOverStage.look(on.coming, on.open)).isNotNull();
        assertThat(Asking.as(on.leaving).look(on.own.toString()).<Object>get("data.visit"))
                .isNull();
        assertThat(Asking.as(on.coming).look(on.own.toString()).<Object>get("data.visit"))
                .isNotNull();
        assertThat(Asking.as(on.office).look(on.own.toString()).getString("data.visit.lead.id"))
                .isEqualTo(on.leaving.officialId().toString());
    }

    @Test
    void theSuccessorHasTheRaisersDutiesAndTheOneWhoLeftHasThemNoLonger() {
        // Given
        sql.change("update problem set state = 'INFO_NEEDED' where id = ?", on.open);
        on.signs(on.leaving, "补充材料在门卫处。");
        on.handsOver(on.office, Map.of());

        // When
        String left = on.answersMore(on.leaving);
        String took = on.answersMore(on.coming);

        // Then
        assertThat(left).isEqualTo("UNKNOWN_ID");
        assertThat(took).isNull();
        assertThat(Asking.as(on.office)
                        .ask(
                                "query($id: ID!) { problem(id: $id) { raisedBy { id } steps { command } } }",
                                Map.of("id", on.open.toString()))
                        .jsonPath()
                        .getString("data.problem.raisedBy.id"))
                .isEqualTo(on.leaving.officialId().toString());
    }

    @Test
    void whatTheOldPhoneStillBringsIsKeptForTheOffice() {
        // Given
        on.handsOver(on.office, Map.of("absentReason", "已调离。"));
        UUID late = Ids.next();

        // When
        JsonPath answer = on.old.push(List.of(group(late, List.of(), noteWrite(Ids.next(), on.own, "补记一条"))));

        // Then
        assertThat(answer.getString("data.push.answers[0].outcome")).isEqualTo("REJECTED");
        assertThat(sql.list("select code from command_quarantine where command_id = ?", row -> row.getString(1), late))
                .containsExactly("UNKNOWN_ID");
    }

    @Test
    void aDeputysOwnVisitsStayHis() {
        // Given
        Person deputy = people.anOfficial(Role.DEPUTY);
        UUID elsewhere = visits.anEnterprise();
        UUID his = visits.aVisitOf(deputy.officialId(), elsewhere);
        UUID pair = Ids.next();
        sql.change(
                "insert into pairing (id, official_id, enterprise_id, type, from_day, made_by, made_at)"
                        + " values (?, ?, ?, 'DEPUTY_PAIR', ?, ?, now())",
                pair,
                deputy.officialId(),
                elsewhere,
                LocalDate.of(2024, 1, 1),
                on.office.officialId());
        on.pairing = pair;

        // When
        JsonPath done = on.handsOver(on.office, Map.of("absentReason", "换届。"));

        // Then
        assertThat(done.getList("userErrors")).isEmpty();
        assertThat(Asking.as(deputy).look(his.toString()).<Object>get("data.visit"))
                .isNotNull();
    }
}
