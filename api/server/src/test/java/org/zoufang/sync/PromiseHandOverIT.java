package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.commitment.CommitmentFixture;
import org.zoufang.contract.CommitmentState;
import org.zoufang.visit.Asking;

/** The promises of the one who leaves go along when an enterprise is handed over. */
@QuarkusTest
class PromiseHandOverIT {

    private final HandOverStage on;
    private final CommitmentFixture commitments;
    private UUID owed;
    private UUID kept;

    PromiseHandOverIT(HandOverStage on, CommitmentFixture commitments) {
        this.on = on;
        this.commitments = commitments;
    }

    @BeforeEach
    void aLiaisonOfficerWhoOwesAPromiseAndKeptAnother() {
        on.isSet();
        owed = commitments.aCommitment(on.leaving.officialId(), on.firm, CommitmentState.DOING);
        kept = commitments.aCommitment(on.leaving.officialId(), on.firm, CommitmentState.ACKNOWLEDGED_BY_ENTERPRISE);
    }

    private static JsonPath look(Person who, UUID promise) {
        return Asking.as(who)
                .ask(
                        "query($id: ID!) { commitment(id: $id) { state text owner { id } promisedBy { id }"
                                + " steps { command toEnterprise } } }",
                        Map.of("id", promise.toString()))
                .jsonPath()
                .setRootPath("data.commitment");
    }

    @Test
    void thePreviewNamesWhatIsOwedAndNotWhatIsOver() {
        // When
        List<String> things = on.preview(on.office).getList("things.findAll { it.kind == 'COMMITMENT' }.id");

        // Then
        assertThat(things).containsExactly(owed.toString());
    }

    @Test
    void theSuccessorKeepsItAndTheOneWhoLeftSeesNeither() {
        // Given
        on.signs(on.leaving, "路的事已经说好，月底前修完。");

        // When
        JsonPath done = on.handsOver(on.office, Map.of());

        // Then
        assertThat(done.getList("userErrors")).isEmpty();
        JsonPath now = look(on.coming, owed);
        assertThat(now.getString("owner.id")).isEqualTo(on.coming.officialId().toString());
        assertThat(now.getString("promisedBy.id"))
                .isEqualTo(on.leaving.officialId().toString());
        assertThat(now.getString("state")).isEqualTo("DOING");
        assertThat(now.getString("text")).isEqualTo("月底前修好门前路");
        assertThat(now.getList("steps.command")).containsExactly("handOver");
        assertThat((Object) look(on.leaving, owed).get()).isNull();
        assertThat((Object) look(on.leaving, kept).get()).isNull();
        assertThat(look(on.office, kept).getString("promisedBy.id"))
                .isEqualTo(on.leaving.officialId().toString());
        assertThat(look(on.office, kept).getString("state")).isEqualTo("ACKNOWLEDGED_BY_ENTERPRISE");
        assertThat(HandOverStage.ids(new Phone(on.coming).changes(null))).contains(owed.toString(), kept.toString());
    }
}
