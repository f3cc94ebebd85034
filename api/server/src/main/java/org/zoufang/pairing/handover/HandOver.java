package org.zoufang.pairing.handover;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.SignatureWay;
import org.zoufang.shared.Fingerprint;

/** A hand-over as it was signed. */
@Type("HandOver")
@Description("An enterprise handed from one person to another (交接), as it was signed; nothing of it is ever changed")
public record HandOver(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("When it was signed and done") Instant signedAt,
        @NonNull @Description("How who carried it out showed that it is he") SignatureWay signedHow,
        @Description("What the one who leaves wrote and signed") SignedNote note,
        @Description("Why he did not sign himself") String absentReason,
        @NonNull @Description("How many things of each kind went along") List<@NonNull HandedCount> counts,
        @NonNull @Description("All that went along; empty for who has no business with the enterprise any more")
                List<@NonNull HandedThing> things,
        @NonNull @Description("SHA-256 of all of this, in hexadecimal") String hash,
        @NonNull @Description("Whether what is stored still has this hash") boolean intact,
        @Ignore UUID pairingId,
        @Ignore UUID successorPairingId,
        @Ignore UUID signedById) {

    /** What the hash is of. */
    static byte[] hash(
            UUID id,
            UUID pairing,
            UUID successor,
            SignedNote note,
            String absentReason,
            Signed by,
            List<HandedThing> all) {
        return Fingerprint.of("hand-over", id, pairing, successor, note, absentReason, by, all);
    }

    /** Who signed, when and how. */
    record Signed(UUID officialId, Instant at, SignatureWay how) {}

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    /** The same for somebody who is shown no more than how much it was. */
    HandOver inCounts() {
        return new HandOver(
                id,
                signedAt,
                signedHow,
                note,
                absentReason,
                counts,
                List.of(),
                hash,
                intact,
                pairingId,
                successorPairingId,
                signedById);
    }
}
