package org.zoufang.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.zoufang.shared.Sql;

/** The database of these tests waits for no disk, as one of an operator's own may be set: the server's connections do. */
@QuarkusTest
class AcknowledgedIT {

    private final Sql sql;

    AcknowledgedIT(Sql sql) {
        this.sql = sql;
    }

    @Test
    void aCommitOfTheServersWaitsForTheDiskWhateverThePostgresIsSetTo() {
        String set = "select reset_val from pg_settings where name = 'synchronous_commit'";

        assertThat(sql.one(set, row -> row.getString(1))).contains("off");
        assertThat(sql.one("show synchronous_commit", row -> row.getString(1))).contains("on");
    }
}
