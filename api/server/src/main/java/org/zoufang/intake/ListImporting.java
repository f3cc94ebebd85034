package org.zoufang.intake;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;

/**
 * Imports lists whose lines are taken in one by one. A list is handed in whole and then read in the background, one list
 * after the other, whether the caller waits or not.
 */
@ApplicationScoped
public class ListImporting {

    private static final Logger LOG = Logger.getLogger(ListImporting.class);
    private static final int STOP_SECONDS = 10;

    private final ImportBooks books;
    private final HandedIn handedIn;
    private final ExecutorService queue = Executors.newSingleThreadExecutor(run -> {
        Thread thread = new Thread(run, "list-import");
        thread.setDaemon(true);
        return thread;
    });

    private volatile boolean stopping;

    ListImporting(ImportBooks books, HandedIn handedIn) {
        this.books = books;
        this.handedIn = handedIn;
    }

    /**
     * Takes a file and starts its import. Whether the caller may is asked before.
     *
     * @return the import's id; {@link ImportBooks} tell how it goes
     * @throws Refused with FILE_TOO_LARGE
     * @throws IOException if the file does not arrive whole
     */
    public UUID start(ListTaking<?> taking, UUID officialId, UUID deviceId, String fileName, InputStream content)
            throws IOException {
        Path file = handedIn.keep(content);
        UUID id = books.begin(taking.kind(), HandedIn.shownName(fileName), officialId, deviceId);
        queue.execute(() -> run(id, file, taking));
        return id;
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        queue.shutdown();
        queue.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    }

    private void run(UUID id, Path file, ListTaking<?> taking) {
        try {
            new ListRun<>(id, books, taking, () -> stopping).through(file);
            books.finish(id);
        } catch (Refused refused) {
            books.fail(id, refused.refusals());
        } catch (IOException e) {
            LOG.infof(e, "import=%s cannot be read further", id);
            books.fail(id, List.of(Refusal.of(RefusalCode.FILE_UNREADABLE, null, id.toString())));
        } catch (RuntimeException e) {
            LOG.errorf(e, "import=%s failed", id);
            books.fail(id, List.of(Refusal.of(RefusalCode.IMPORT_FAILED, null, id.toString())));
        } finally {
            handedIn.drop(file);
        }
    }
}
