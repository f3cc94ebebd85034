package org.zoufang.pairing.handover;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.SignatureWay;

/** What the one who leaves wrote for his successor, and signed. */
@Type("HandOverNote")
@Description("What the one who leaves wrote for his successor (交接说明), and signed himself")
public record SignedNote(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("His words") String text,
        @NonNull @Description("When he signed") Instant signedAt,
        @NonNull @Description("How he showed that it is he") SignatureWay signedHow,
        @Ignore UUID pairingId) {}
