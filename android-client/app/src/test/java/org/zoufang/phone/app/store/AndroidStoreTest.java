package org.zoufang.phone.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import android.app.Application;
import java.io.File;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.annotation.Config;
import org.zoufang.phone.app.look.OffMain;
import org.zoufang.phone.store.AesRowSeal;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.PhoneStoreExam;
import org.zoufang.phone.store.SqlStore;

/** The core's contract for stores, on Android's own SQLite with the rows closed as in the app. */
@RunWith(RobolectricTestRunner.class)
@Config(application = Application.class)
public class AndroidStoreTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final List<AndroidSql> opened = new ArrayList<>();

    @Test
    public void androidsSqliteDoesWhatEveryStoreHasToDo() throws Exception {
        // Given
        int fewest = 10;
        // When
        List<String> passed = OffMain.call(() -> PhoneStoreExam.passes(this::fresh));
        // Then
        assertThat(passed).hasSizeGreaterThan(fewest);
        opened.forEach(AndroidSql::close);
    }

    private PhoneStore fresh() {
        AndroidSql sql = AndroidSql.open(new File(folder.getRoot(), opened.size() + ".db"));
        opened.add(sql);
        return new SqlStore(sql, new AesRowSeal(new SecretKeySpec(new byte[32], "AES"), new SecureRandom()));
    }
}
