package org.zoufang.quarantine.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.zoufang.account.device.OfficeKeys;
import org.zoufang.official.Caller;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;

/**
 * Imports a parcel with the office's key. It is read through once before anything is done: one that was cut off, changed
 * or sealed to somebody else imports nothing. Twice is once.
 */
@ApplicationScoped
public class ParcelImporting {

    private static final Logger LOG = Logger.getLogger(ParcelImporting.class);

    private final ParcelFolder folder;
    private final ParcelBooks books;
    private final ParcelReading reading;
    private final ParcelRecords records;
    private final OfficeKeys keys;

    ParcelImporting(
            ParcelFolder folder, ParcelBooks books, ParcelReading reading, ParcelRecords records, OfficeKeys keys) {
        this.folder = folder;
        this.books = books;
        this.reading = reading;
        this.records = records;
        this.keys = keys;
    }

    /**
     * Imports a parcel that was handed in; the office's hand does it, the authors are those who wrote.
     *
     * @return what became of each record and photo
     * @throws NotFound if there is no such parcel
     * @throws Refused with why it cannot be opened; then nothing of it was imported
     */
    public HandedInParcel take(Caller caller, UUID id) throws IOException {
        HandedInParcel parcel = reading.parcel(id, caller.locale()).orElseThrow(() -> new NotFound("parcel"));
        try {
            check(parcel);
        } catch (Refused refused) {
            books.refused(id, caller, refused.refusals().get(0).code());
            throw refused;
        }
        List<ParcelRecord> came;
        try (OpenedParcel opened = open(parcel)) {
            came = records.take(caller, parcel, opened);
        }
        books.imported(id, caller, came);
        LOG.infof("parcel=%s imported by=%s records=%d", id, caller.officialId(), came.size());
        return reading.parcel(id, caller.locale()).orElseThrow();
    }

    private void check(HandedInParcel parcel) throws IOException {
        ParcelFiles files = new ParcelFiles();
        try (OpenedParcel opened = open(parcel)) {
            opened.each((name, content) -> files.read(name, content, new Checking()));
        }
        files.end();
    }

    private OpenedParcel open(HandedInParcel parcel) throws IOException {
        return OpenedParcel.with(keys.all(), () -> folder.open(parcel.sha256()));
    }

    /** Reads everything and does nothing. */
    private static final class Checking implements ParcelFiles.Reader, ParcelWork.Reader {

        @Override
        public void work(InputStream json) throws IOException {
            ParcelWork.read(json, this);
        }

        @Override
        public void photo(UUID id, InputStream bytes) throws IOException {
            bytes.transferTo(OutputStream.nullOutputStream());
        }

        @Override
        public void deviceToken(String token) {
            // it can be read
        }

        @Override
        public void entry(ParcelWork.Entry entry) {
            // it can be read
        }

        @Override
        public void picture(ParcelWork.Picture picture) {
            // it can be read
        }
    }
}
