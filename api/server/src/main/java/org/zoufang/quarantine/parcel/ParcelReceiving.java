package org.zoufang.quarantine.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Receives parcels, sealed as they are. The same bytes are one parcel, whoever brings them and however often. */
@ApplicationScoped
public class ParcelReceiving {

    /** Parcels of one phone that may wait at once. */
    private static final int WAITING = 20;

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final ParcelFolder folder;
    private final ParcelBooks books;
    private final Sql sql;

    ParcelReceiving(ParcelFolder folder, ParcelBooks books, Sql sql) {
        this.folder = folder;
        this.books = books;
        this.sql = sql;
    }

    /** From somebody who brings it as a file. */
    public UUID fromFile(Caller caller, InputStream content) throws IOException {
        return books.enter(folder.keep(content, null), null, caller);
    }

    /**
     * From the phone itself. When it returns, the bytes are kept for good and the phone may forget them.
     *
     * @param sha256 what the phone computed over its file
     * @throws Refused with PARCEL_HASH_DIFFERS, PARCEL_TOO_LARGE or PARCELS_TOO_MANY
     */
    public UUID fromPhone(UUID deviceId, String sha256, InputStream content) throws IOException {
        String hash = sha256.toLowerCase(Locale.ROOT);
        if (!SHA256.matcher(hash).matches()) {
            throw Refused.because(RefusalCode.PARCEL_HASH_DIFFERS, "sha256");
        }
        Optional<UUID> known = known(hash);
        if (known.isPresent()) {
            return known.get();
        }
        int waiting = sql.list(
                        "select id from parcel where device_id = ? and imported_at is null",
                        row -> Sql.id(row, "id"),
                        deviceId)
                .size();
        if (waiting >= WAITING) {
            throw Refused.because(RefusalCode.PARCELS_TOO_MANY, "device", waiting);
        }
        return books.enter(folder.keep(content, hash), deviceId, null);
    }

    /** The parcel of that hash, if its bytes are kept here. */
    public Optional<UUID> known(String sha256) {
        return sql.one("select id from parcel where sha256 = ?", row -> Sql.id(row, "id"), sha256)
                .filter(id -> folder.has(sha256));
    }
}
