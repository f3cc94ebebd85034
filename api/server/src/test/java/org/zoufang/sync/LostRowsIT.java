package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zoufang.contract.Entity;
import org.zoufang.contract.LostRight;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;

/** A row that its author may not see any more is told from one that was never there, of every kind that a phone pushes. */
@QuarkusTest
class LostRowsIT {

    private final LostRows lost;
    private final CommandCarrying commands;
    private final Rows rows;

    LostRowsIT(LostRows lost, CommandCarrying commands, Rows rows) {
        this.lost = lost;
        this.commands = commands;
        this.rows = rows;
    }

    @Test
    void everyKindOfRowThatAPhonesCommandsAreAboutIsLookedFor() {
        assertThat(LostRows.TABLES.keySet()).isEqualTo(commands.entities());
    }

    @Test
    void aRowThatIsThereIsLostToItsAuthorAndOneThatNeverWasIsHisToMend() {
        // Given
        UUID visit = rows.visit(rows.enterprise(), rows.official());

        // When
        boolean there = lost.isByLoss(Refusal.of(RefusalCode.UNKNOWN_ID, "id", visit.toString()));
        boolean never = lost.isByLoss(
                Refusal.of(RefusalCode.UNKNOWN_ID, "id", UUID.randomUUID().toString()));
        boolean noId = lost.isByLoss(Refusal.of(RefusalCode.UNKNOWN_ID, "id", "no id"));

        // Then
        assertThat(there).isTrue();
        assertThat(never).isFalse();
        assertThat(noId).isFalse();
    }

    /** The phone asks again for each code under which the office may have the words, and for no other. */
    @ParameterizedTest
    @EnumSource(RefusalCode.class)
    void whatTheServerKeepsThePhoneAsksFor(RefusalCode code) {
        boolean kept = lost.isByLoss(Refusal.of(code, null));

        assertThat(LostRight.mayBe(code.name()))
                .isEqualTo(kept || code == RefusalCode.UNKNOWN_ID || code == RefusalCode.APP_NEWER);
        assertThat(LostRight.mayBe(code.name() + "_OF_TOMORROW")).isFalse();
    }

    @Test
    void noKindOfRowIsForgotten() {
        assertThat(Arrays.asList(Entity.values()))
                .filteredOn(entity -> !LostRows.TABLES.containsKey(entity))
                .as("kept by the server alone: no phone pushes them")
                .containsExactlyInAnyOrder(Entity.ENTERPRISE, Entity.OFFICIAL);
    }
}
