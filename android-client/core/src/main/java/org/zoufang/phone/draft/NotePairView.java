package org.zoufang.phone.draft;

import java.util.UUID;
import org.zoufang.phone.pack.EnterpriseLine;

/** A note block that its author changed on two devices: both texts, until he has chosen. */
public record NotePairView(UUID visitId, EnterpriseLine enterprise, NoteView first, NoteView second) {}
