package org.zoufang.phone.pack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.Entity;

/** Enterprises and colleagues as this phone knows them, without signal: by name, short name, pinyin, initials or code. */
public final class Register {

    private final Pack pack;

    public Register(Pack pack) {
        this.pack = pack;
    }

    /** Enterprises that match what was typed, by name; all for an empty text. */
    public List<EnterpriseLine> enterprises(String typed, int limit) {
        return pack.enterprises(SearchWords.fold(typed), limit).stream()
                .map(EnterpriseLine::of)
                .collect(Collectors.toList());
    }

    /** The same, those of {@code own} that match before all others: whom a liaison officer is paired with comes first. */
    public List<EnterpriseLine> enterprises(String typed, int limit, Set<UUID> own) {
        String folded = SearchWords.fold(typed);
        Set<EnterpriseLine> lines = new LinkedHashSet<>();
        for (UUID id : own) {
            pack.row(Entity.ENTERPRISE, id)
                    .filter(row -> SearchWords.of(row.json()).contains(folded))
                    .map(EnterpriseLine::of)
                    .ifPresent(lines::add);
        }
        lines.addAll(enterprises(typed, limit));
        return lines.stream().limit(Math.max(limit, own.size())).collect(Collectors.toList());
    }

    /** Colleagues that match what was typed. */
    public List<OfficialLine> officials(String typed, int limit) {
        String folded = SearchWords.fold(typed);
        return pack.all(Entity.OFFICIAL).stream()
                .filter(row -> SearchWords.of(row.json()).contains(folded))
                .limit(limit)
                .map(OfficialLine::of)
                .collect(Collectors.toList());
    }

    /** The enterprise; without name if the phone has only its id. */
    public EnterpriseLine enterprise(UUID id) {
        return knownEnterprise(id).orElseGet(() -> EnterpriseLine.unknown(id));
    }

    public Optional<EnterpriseLine> knownEnterprise(UUID id) {
        return pack.row(Entity.ENTERPRISE, id).map(EnterpriseLine::of);
    }

    /** The official; without name if the phone has only the id. */
    public OfficialLine official(UUID id) {
        return pack.row(Entity.OFFICIAL, id).map(OfficialLine::of).orElseGet(() -> OfficialLine.unknown(id));
    }
}
