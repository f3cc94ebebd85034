package org.zoufang.phone.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import android.app.Application;
import java.io.File;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.annotation.Config;
import org.zoufang.phone.app.look.OffMain;

@RunWith(RobolectricTestRunner.class)
@Config(application = Application.class)
public class AndroidSqlTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private AndroidSql sql;

    @Before
    public void open() throws Exception {
        sql = OffMain.call(() -> AndroidSql.open(new File(folder.getRoot(), "zoufang.db")));
    }

    @After
    public void close() {
        sql.close();
    }

    @Test
    public void everyTransactionIsOnTheDiskBeforeItCountsAsDone() throws Exception {
        // Given
        String journal = OffMain.call(
                () -> sql.rows("pragma journal_mode", row -> row.text(0)).get(0));
        // When
        long synchronous = OffMain.call(
                () -> sql.rows("pragma synchronous", row -> row.number(0)).get(0));
        // Then
        assertThat(journal).isEqualTo("wal");
        assertThat(synchronous).as("full").isEqualTo(2);
    }

    @Test
    public void argumentsKeepTheirTypes() throws Exception {
        // Given
        String query = "select typeof(?), typeof(?), typeof(?)";
        // When
        List<String> types =
                OffMain.call(() -> sql.rows(query, row -> row.text(0) + row.text(1) + row.text(2), "a", 1L, null));
        // Then
        assertThat(types).containsExactly("textintegernull");
    }

    @Test
    public void whatIsNotCommittedIsNotThereAfterAKill() throws Exception {
        // Given
        OffMain.call(() -> {
            sql.run("create table t (a integer)");
            sql.begin();
            sql.run("insert into t values (?)", 1L);
            sql.commit();
            sql.begin();
            sql.run("insert into t values (?)", 2L);
            return null;
        });
        File killed = KilledFiles.of(folder.getRoot(), folder.newFolder());
        // When
        List<Long> left = OffMain.call(
                () -> AndroidSql.open(new File(killed, "zoufang.db")).rows("select a from t", row -> row.number(0)));
        // Then
        assertThat(left).containsExactly(1L);
    }

    @Test
    public void theScreensThreadIsRefused() {
        assertThatThrownBy(() -> sql.run("select 1")).hasMessageContaining("screen's thread");
        assertThatThrownBy(() -> sql.rows("select 1", row -> 1)).hasMessageContaining("screen's thread");
        assertThatThrownBy(() -> sql.begin()).hasMessageContaining("screen's thread");
        assertThatThrownBy(() -> AndroidSql.open(new File("x.db"))).hasMessageContaining("screen's thread");
    }
}
