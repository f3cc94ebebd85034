package org.zoufang.phone.draft;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/** What is not on the server yet, how much it is, and when it goes. Reads this phone's store and nothing else. */
public final class SyncCentreReading {

    private final PhoneStore store;
    private final OutboxReading outbox;
    private final VisitReading visits;

    public SyncCentreReading(Pen pen) {
        this.store = pen.store();
        this.outbox = new OutboxReading(pen);
        this.visits = new VisitReading(pen);
    }

    public SyncCentre now() {
        return store.read(() -> {
            List<OutboxEntry> entries = outbox.entries();
            List<VisitLine> incomplete = visits.visits().stream()
                    .filter(line -> line.photosStored() < line.photoCount())
                    .collect(Collectors.toList());
            int photos = (int) entries.stream().filter(OutboxEntry::isPhoto).count();
            long bytes = entries.stream()
                    .mapToLong(entry -> entry.totalBytes() - entry.sentBytes())
                    .sum();
            return new SyncCentre(
                    entries,
                    outbox.aside(),
                    incomplete,
                    entries.size() - photos,
                    photos,
                    bytes,
                    instant(Setting.LAST_CONTACT),
                    instant(Setting.NOT_BEFORE),
                    failures());
        });
    }

    private Instant instant(Setting setting) {
        String text = store.settings().get(setting);
        return text == null ? null : Instant.parse(text);
    }

    private int failures() {
        String failures = store.settings().get(Setting.FAILURES);
        return failures == null ? 0 : Integer.parseInt(failures);
    }
}
