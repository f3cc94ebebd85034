package org.zoufang.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.zoufang.account.token.StoredKey;
import org.zoufang.contract.evidence.Digests;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Sql;

/** Keeps the head of each package that was exported, and tells the trail. */
@ApplicationScoped
class ExportRecording {

    private static final String ROW =
            """
            insert into seal_export (id, problem_id, edition, head, fingerprint, links, exported_by, link_id, exported_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;
    private final Event<Noted> trail;

    ExportRecording(Sql sql, Event<Noted> trail) {
        this.sql = sql;
        this.trail = trail;
    }

    @Transactional
    void record(Gathered gathered, EvidencePackage made, StoredKey key, Instant now) {
        publish(key);
        sql.change(
                ROW,
                Ids.next(),
                gathered.file().id(),
                gathered.edition(),
                made.seal().head(),
                made.seal().fingerprint(),
                made.manifest().links().size(),
                gathered.officialId(),
                gathered.linkId(),
                now);
        Map<String, String> detail = new HashMap<>();
        detail.put("edition", gathered.edition().name());
        detail.put("head", made.seal().head());
        detail.put("links", String.valueOf(made.manifest().links().size()));
        if (gathered.linkId() != null) {
            detail.put("link", gathered.linkId().toString());
        }
        trail.fire(new Noted(
                "problemEvidenceExport",
                "PROBLEM",
                gathered.file().id().toString(),
                gathered.officialId(),
                gathered.deviceId(),
                detail));
    }

    /** From now on the key's fingerprint is published, also when the key itself is gone. */
    private void publish(StoredKey key) {
        byte[] open = key.open().getEncoded();
        sql.change(
                "insert into seal_key (fingerprint, public_key, made_at) values (?, ?, ?) on conflict do nothing",
                Digests.of(open),
                open,
                key.made());
    }
}
