package org.zoufang.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zoufang.account.token.StoredKey;
import org.zoufang.contract.evidence.Digests;
import org.zoufang.shared.Sql;

/** What everybody may know of packages: which keys sign them, and whether one with this head was exported here. */
@ApplicationScoped
public class SealReading {

    private final Sql sql;
    private final SealKeys signing;

    SealReading(Sql sql, SealKeys signing) {
        this.sql = sql;
        this.signing = signing;
    }

    /** A key whose fingerprint is published. */
    public record PublishedKey(String fingerprint, Instant madeAt) {

        /** In groups of four, to be read out and compared. */
        public String grouped() {
            return fingerprint.replaceAll("(.{4})(?!$)", "$1 ");
        }
    }

    /** An export, as a stranger is told of it. */
    public record KnownExport(EvidenceEdition edition, Instant exportedAt, int links) {}

    /** The one that signs now, then every one that ever signed, the youngest first. */
    public List<PublishedKey> keys() {
        StoredKey now = signing.youngest();
        Map<String, PublishedKey> keys = new LinkedHashMap<>();
        String own = Digests.of(now.open().getEncoded());
        keys.put(own, new PublishedKey(own, now.made()));
        sql.list(
                        "select fingerprint, made_at from seal_key order by made_at desc, fingerprint",
                        row -> new PublishedKey(row.getString("fingerprint"), Sql.instant(row, "made_at")))
                .forEach(key -> keys.putIfAbsent(key.fingerprint(), key));
        return List.copyOf(keys.values());
    }

    /** The export whose chain ends in this hash. */
    public Optional<KnownExport> export(String head) {
        return sql.one(
                "select edition, exported_at, links from seal_export where head = ? limit 1",
                row -> new KnownExport(
                        Sql.term(row, "edition", EvidenceEdition.class),
                        Sql.instant(row, "exported_at"),
                        row.getInt("links")),
                Digests.typed(head));
    }
}
