package org.zoufang.phone.app.look;

import android.os.Handler;
import android.os.Looper;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Where work goes that must not hold up the screen: one thread, so that what a person did first is stored first. Results come back on the screen's thread.
 * A failure is not swallowed: it comes back as a crash, with what was stored before it intact.
 */
public final class OffScreen {

    private final ExecutorService thread;
    private final Handler screen = new Handler(Looper.getMainLooper());

    /** @param name of the thread, for whoever reads a stack trace */
    public OffScreen(String name) {
        thread = Executors.newSingleThreadExecutor(task -> new Thread(task, name));
    }

    /** Does {@code work}, then shows what came of it. */
    public <T> void run(Callable<T> work, Consumer<T> show) {
        thread.execute(() -> {
            T result = done(work);
            screen.post(() -> show.accept(result));
        });
    }

    /** Waits until everything handed in so far is done: a screen that goes away leaves nothing unstored. */
    public void settle() {
        Future<?> last = thread.submit(() -> {});
        try {
            last.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T done(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Refuses to go on where waiting would freeze the screen: the guard of every store and network adapter. */
    public static void required() {
        if (Looper.myLooper() == Looper.getMainLooper()) {
            throw new IllegalStateException(
                    "This waits for the disk or the network and must not run on the screen's thread");
        }
    }
}
