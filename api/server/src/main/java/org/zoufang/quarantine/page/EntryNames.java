package org.zoufang.quarantine.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.quarantine.QuarantineEntry;

/** Puts names to the people and enterprises of entries, all at once. */
@ApplicationScoped
class EntryNames {

    private final OfficialReading officials;
    private final EnterpriseReading enterprises;

    EntryNames(OfficialReading officials, EnterpriseReading enterprises) {
        this.officials = officials;
        this.enterprises = enterprises;
    }

    List<EntryLine> lines(List<QuarantineEntry> entries) {
        List<UUID> people = entries.stream()
                .flatMap(one -> Stream.of(one.authorId(), one.settledById()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<UUID> firms = entries.stream()
                .map(QuarantineEntry::enterpriseId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, Official> named = officials.byIds(people);
        Map<UUID, Enterprise> found = enterprises.byIds(firms);
        return entries.stream()
                .map(one -> new EntryLine(
                        one, named.get(one.authorId()), named.get(one.settledById()), found.get(one.enterpriseId())))
                .toList();
    }
}
