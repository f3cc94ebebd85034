package org.zoufang.quarantine.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.ParcelOutcome;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.sync.Bringing;
import org.zoufang.sync.Bringing.Brought;
import org.zoufang.sync.PushedGroup;
import org.zoufang.sync.RawGroups;

/** Brings in the groups of commands of a parcel, each as its author's. */
@ApplicationScoped
class ParcelGroups {

    private final Bringing bringing;
    private final RawGroups groups;

    ParcelGroups(Bringing bringing, RawGroups groups) {
        this.bringing = bringing;
        this.groups = groups;
    }

    Run run(ParcelAuthors.Proof proof, Locale locale) {
        return new Run(proof, locale);
    }

    /** One parcel's groups. */
    final class Run {

        private final ParcelAuthors.Proof proof;
        private final Locale locale;
        private final List<ParcelRecord> records = new ArrayList<>();
        /** By their place in the records: those that came before what they depend on. */
        private final Map<Integer, ParcelWork.Entry> early = new LinkedHashMap<>();

        private Run(ParcelAuthors.Proof proof, Locale locale) {
            this.proof = proof;
            this.locale = locale;
        }

        void take(ParcelWork.Entry entry) {
            records.add(brought(entry, records.size()));
        }

        /** Those that came before what they depend on, again, as long as that brings one of them further. */
        void settle() {
            boolean further = true;
            while (further && !early.isEmpty()) {
                Map<Integer, ParcelWork.Entry> before = new LinkedHashMap<>(early);
                early.clear();
                before.forEach((place, entry) -> records.set(place, brought(entry, place)));
                further = early.size() < before.size();
            }
        }

        List<ParcelRecord> records() {
            return records;
        }

        private ParcelRecord brought(ParcelWork.Entry entry, int place) {
            PushedGroup group = groups.read(entry.group(), locale);
            Optional<Caller> author = proof.author(entry.officialId(), locale);
            if (author.isEmpty()) {
                return record(entry, group, new Brought(ParcelOutcome.BROKEN, RefusalCode.OFFICIAL_UNKNOWN, null));
            }
            Brought brought = proof.isBy(entry.officialId(), id(group))
                    ? bringing.bring(author.get(), group)
                    : bringing.keepAside(author.get(), group, RefusalCode.AUTHOR_UNPROVEN);
            if (brought.waitsForAnother()) {
                early.put(place, entry);
            }
            return record(entry, group, brought);
        }

        private static ParcelRecord record(ParcelWork.Entry entry, PushedGroup group, Brought brought) {
            return new ParcelRecord(
                    ParcelRecord.Kind.RECORD,
                    group.id(),
                    entry.officialId(),
                    brought.outcome(),
                    brought.code(),
                    null,
                    brought.quarantineId());
        }

        private static UUID id(PushedGroup group) {
            try {
                return UUID.fromString(group.id());
            } catch (IllegalArgumentException malformed) {
                return null;
            }
        }
    }
}
