package org.zoufang.phone.app.look;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs a part of a test where the app runs such work: not on the screen's thread, which is the test's own. */
public final class OffMain {

    public static <T> T call(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "off-main");
        thread.start();
        thread.join();
        try {
            return task.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Error) {
                throw (Error) failure.getCause();
            }
            throw (Exception) failure.getCause();
        }
    }

    private OffMain() {}
}
