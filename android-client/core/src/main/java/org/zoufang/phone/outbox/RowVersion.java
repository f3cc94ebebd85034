package org.zoufang.phone.outbox;

import java.util.UUID;
import org.zoufang.contract.Entity;

/** The version a row got by an applied group. */
public record RowVersion(Entity entity, UUID id, int version) {}
