package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.ProblemState;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.shared.Sql;

/** Who signs a hand-over, what stands against it, and what is kept of it. */
@QuarkusTest
class HandOverSigningIT {

    private final HandOverStage on;
    private final Rows rows;
    private final ProblemFixture problems;
    private final Sql sql;

    HandOverSigningIT(HandOverStage on, Rows rows, ProblemFixture problems, Sql sql) {
        this.on = on;
        this.rows = rows;
        this.problems = problems;
        this.sql = sql;
    }

    @BeforeEach
    void aLiaisonOfficerWithAllThatHeHasAtHisEnterprise() {
        on.isSet();
    }

    @Test
    void itIsKeptAsItWasSignedAndAnyChangeShows() {
        // Given
        on.signs(on.leaving, "交接清楚。");
        JsonPath done = on.handsOver(on.office, Map.of());

        // When
        JsonPath shown = new Phone(on.coming)
                .ask(HandOverStage.OWN, Map.of("firm", on.firm.toString()))
                .jsonPath()
                .setRootPath("data.pairings.edges[0].node");
        JsonPath receipt = new Phone(on.leaving)
                .ask(HandOverStage.OWN, Map.of("firm", on.firm.toString()))
                .jsonPath()
                .setRootPath("data.pairings.edges[0].node");

        // Then
        assertThat(shown.getString("handOver.note.text")).isEqualTo("交接清楚。");
        assertThat(shown.getString("handOver.note.signedHow")).isEqualTo("PASSWORD");
        assertThat(shown.getString("handOver.signedBy.id"))
                .isEqualTo(on.office.officialId().toString());
        assertThat(shown.getList("handOver.things")).hasSize(5);
        assertThat(shown.getBoolean("handOver.intact")).isTrue();
        assertThat(shown.getString("predecessor.official.id"))
                .isEqualTo(on.leaving.officialId().toString());
        assertThat(receipt.getBoolean("live")).isFalse();
        assertThat(receipt.getList("handOver.things")).isEmpty();
        assertThat(receipt.getList("handOver.counts")).hasSize(5);
        assertThatThrownBy(() -> sql.change(
                        "update hand_over_item set label = '别的' where hand_over_id = ?::uuid",
                        done.getString("pairing.handOver.id")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoHasNotSignedIsWaitedForUnlessSomebodySaysWhyHeCannot() {
        // Given
        UUID unfinished = rows.visit(on.firm, on.leaving.officialId());

        // When
        JsonPath refused = on.handsOver(on.office, Map.of());
        JsonPath done = on.handsOver(on.office, Map.of("absentReason", "已调离，联系不上。"));

        // Then
        assertThat(refused.getList("userErrors.code"))
                .containsExactlyInAnyOrder("HAND_OVER_UNSIGNED", "HAND_OVER_VISITS_OPEN");
        assertThat(done.getList("userErrors")).isEmpty();
        assertThat(HandOverStage.deleted(on.old.changes(on.cursor))).contains(on.own.toString());
        assertThat(HandOverStage.ids(new Phone(on.coming).changes(null))).contains(unfinished.toString());
    }

    @Test
    void aWrongPasswordSignsNothing() {
        // Given
        on.signs(on.leaving, "交接。");

        // When
        JsonPath refused = on.handsOver(on.office, Map.of("password", "猜一个"));

        // Then
        assertThat(refused.getList("userErrors.code")).containsExactly("SIGNATURE_FAILED");
        assertThat(HandOverStage.look(on.leaving, on.open)).isNotNull();
    }

    @Test
    void aListThatHasChangedSinceItWasReadIsNotSigned() {
        // Given
        on.signs(on.leaving, "交接。");
        String seen = on.preview(on.office).getString("seen");
        UUID later = problems.aProblem(on.leaving.officialId(), on.firm, null, ProblemState.SUBMITTED);
        rows.tell(later);

        // When
        JsonPath refused = on.handsOver(on.office, Map.of("seen", seen));

        // Then
        assertThat(refused.getList("userErrors.code")).containsExactly("HAND_OVER_CHANGED");
    }

    @Test
    void theSameHandOverTwiceIsOneAndAnotherAfterItIsRefused() {
        // Given
        on.signs(on.leaving, "交接。");
        Map<String, Object> input = on.input(on.office, Map.of());
        JsonPath first = on.handsOver(on.office, input, "pairingHandOver");

        // When
        JsonPath again = on.handsOver(on.office, input, "pairingHandOver");
        JsonPath other = on.handsOver(on.office, Map.of("seen", "-"));

        // Then
        assertThat(again.getString("pairing.id")).isEqualTo(first.getString("pairing.id"));
        assertThat(other.getList("userErrors.code")).containsExactly("HAND_OVER_OVER");
    }
}
