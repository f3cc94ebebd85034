package org.zoufang.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.zoufang.shared.Sql;

/** A request whose connection was cut by the database leaves room for the next. */
@QuarkusTest
class ConnectionsInUseIT {

    private static final String END_MYSELF = "select pg_terminate_backend(pg_backend_pid())";

    @Inject
    Sql sql;

    @Inject
    Deadlines deadlines;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size", defaultValue = "50")
    int most;

    private void cut() {
        Deadline deadline = deadlines.begin();
        try {
            QuarkusTransaction.requiringNew().run(() -> sql.list(END_MYSELF, row -> row.getString(1)));
        } finally {
            deadlines.end(deadline);
        }
    }

    @Test
    void moreConnectionsThanThereMayBeAreCutAndTheServerStillAnswers() {
        // Given
        for (int time = 0; time <= most; time++) {
            assertThatThrownBy(this::cut).isInstanceOf(RuntimeException.class);
        }

        // When
        String answer = sql.list("select 'here'", row -> row.getString(1)).get(0);

        // Then
        assertThat(answer).isEqualTo("here");
    }
}
