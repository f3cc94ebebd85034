package org.zoufang.enterprise.intake;

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
import org.zoufang.contract.ImportKind;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.intake.DivisionReading;
import org.zoufang.intake.HandedIn;
import org.zoufang.intake.ImportBooks;
import org.zoufang.intake.TemplateColumn;
import org.zoufang.official.Caller;
import org.zoufang.shared.Refused;

/**
 * Imports lists of enterprises. A list is handed in whole and then read in the background, one list after the other,
 * whether the caller waits or not.
 */
@ApplicationScoped
public class EnterpriseImporting {

    private static final Logger LOG = Logger.getLogger(EnterpriseImporting.class);
    private static final int STOP_SECONDS = 10;

    private final ImportRecording recording;
    private final ImportBooks books;
    private final DivisionReading divisions;
    private final HandedIn handedIn;
    private final ExecutorService queue = Executors.newSingleThreadExecutor(run -> {
        Thread thread = new Thread(run, "enterprise-import");
        thread.setDaemon(true);
        return thread;
    });

    private volatile boolean stopping;

    EnterpriseImporting(ImportRecording recording, ImportBooks books, DivisionReading divisions, HandedIn handedIn) {
        this.books = books;
        this.recording = recording;
        this.divisions = divisions;
        this.handedIn = handedIn;
    }

    /** The columns of a list, in their usual order. */
    public static List<? extends TemplateColumn> columns() {
        return EnterpriseColumn.ALL.all();
    }

    /**
     * Takes a file and starts its import.
     *
     * @return the import's id; {@link ImportReading} tells how it goes
     * @throws org.zoufang.shared.Forbidden for those who may not import
     * @throws Refused with FILE_TOO_LARGE
     * @throws IOException if the file does not arrive whole
     */
    public UUID start(Caller caller, String fileName, InputStream content) throws IOException {
        ImportPolicy.mayImport(caller);
        Path file = handedIn.keep(content);
        UUID id = books.begin(
                ImportKind.ENTERPRISES, HandedIn.shownName(fileName), caller.officialId(), caller.deviceId());
        queue.execute(() -> run(id, file));
        return id;
    }

    /** As {@link #start}, but returns when the import has ended. */
    public UUID startAndWait(Caller caller, String fileName, InputStream content) throws IOException {
        ImportPolicy.mayImport(caller);
        Path file = handedIn.keep(content);
        UUID id = books.begin(
                ImportKind.ENTERPRISES, HandedIn.shownName(fileName), caller.officialId(), caller.deviceId());
        run(id, file);
        return id;
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        queue.shutdown();
        queue.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    }

    private void run(UUID id, Path file) {
        try {
            new ImportRun(id, recording, books, divisions.all(), () -> stopping).through(file);
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
