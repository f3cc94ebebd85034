package org.zoufang.shared;

import java.util.UUID;
import org.zoufang.contract.Entity;

/**
 * The transaction at hand begins a row: none of this id was there before. What was done is told by a {@link Deed}.
 *
 * @param entity what kind of row
 * @param id the row
 */
public record RowBegun(Entity entity, UUID id) {}
