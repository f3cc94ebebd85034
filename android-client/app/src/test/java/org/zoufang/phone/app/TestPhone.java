package org.zoufang.phone.app;

import static org.robolectric.Shadows.shadowOf;

import android.os.Looper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.robolectric.RuntimeEnvironment;
import org.zoufang.phone.app.look.OffMain;
import org.zoufang.phone.app.store.KilledFiles;

/** The app with a key of the test's own in the place of Android's Keystore, which only a phone has. */
public class TestPhone extends PhoneApplication {

    private static final int CHAIN = 6;

    /** The app of the test that runs now. */
    public static TestPhone now() {
        return (TestPhone) RuntimeEnvironment.getApplication();
    }

    @Override
    protected SecretKey deviceKey() {
        return new SecretKeySpec(new byte[32], "AES");
    }

    @Override
    public void onTerminate() {
        settleAll();
        end();
        super.onTerminate();
    }

    /** Ends the process as a kill does: the store's files are what they were at this moment, nothing is closed in order. */
    public void kill() throws IOException {
        File folder = getDatabasePath("zoufang.db").getParentFile();
        File left = KilledFiles.of(folder, Files.createTempDirectory("killed").toFile());
        end();
        for (File file : folder.listFiles(File::isFile)) {
            Files.delete(file.toPath());
        }
        KilledFiles.of(left, folder);
    }

    /** Lets everything that was set off come to its end: the threads, and what they show. */
    public void idle() {
        for (int i = 0; i < CHAIN; i++) {
            settleAll();
            shadowOf(Looper.getMainLooper()).idle();
        }
    }

    /** Asks or changes the core, as a screen does. */
    public <T> T core(Work<T> work) {
        try {
            return OffMain.call((Callable<T>) () -> work.on(parts()));
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Something done with the core's parts. */
    public interface Work<T> {
        T on(PhoneParts parts) throws Exception;
    }
}
