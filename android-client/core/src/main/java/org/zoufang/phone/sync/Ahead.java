package org.zoufang.phone.sync;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A question that is with the server while the answer to the one before it is written down. */
final class Ahead {

    /** Asks; tells {@code gone} when nothing of this phone is needed for it any more. */
    interface Question {
        JsonObject ask(Runnable gone) throws IOException;
    }

    private final CountDownLatch gone = new CountDownLatch(1);
    private final FutureTask<JsonObject> answer;

    /** Asks, and returns when the question is on its way: whoever then holds the store does not hold it up. */
    Ahead(Question question) {
        answer = new FutureTask<>(() -> {
            try {
                return question.ask(gone::countDown);
            } finally {
                gone.countDown();
            }
        });
        Thread asking = new Thread(answer, "zoufang-ahead");
        asking.setDaemon(true);
        asking.start();
        try {
            gone.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What came, or what went wrong. */
    JsonObject answer() throws IOException {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException) {
                throw (IOException) e.getCause();
            }
            if (e.getCause() instanceof RuntimeException) {
                throw (RuntimeException) e.getCause();
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Waits until it is over, whatever came of it: nobody wants it any more. */
    void abandon() {
        try {
            answer();
        } catch (IOException | RuntimeException e) {
            // what went wrong here is found again by whoever asks next
        }
    }
}
