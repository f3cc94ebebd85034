package org.zoufang.pairing.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** What the one who leaves has to say. */
@Input("PairingHandOverNoteInput")
@Description("What the one who leaves has to say to his successor, signed by himself; nothing is handed over by it")
public record PairingHandOverNoteInput(
        @NonNull @Id @Description("UUIDv7 made by the client") String id,
        @NonNull @Id @Description("His pairing") String pairingId,
        @NonNull @Description("His words") String text,
        @Description("The caller's own password; not needed where a provider keeps the passwords") String password) {}
