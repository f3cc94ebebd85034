package org.zoufang.sync;

import java.util.UUID;
import org.zoufang.contract.Entity;

/** A row that a phone may hold. */
record FeedRow(Entity entity, UUID id) {}
