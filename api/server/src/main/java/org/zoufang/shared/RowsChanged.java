package org.zoufang.shared;

import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Entity;

/**
 * Many rows changed at once, by an import. Fired inside the transaction that changed them; the change feed carries the
 * rows to the phones. A single deed of a person is a {@link Deed} instead.
 *
 * @param entity what kind of rows
 * @param ids each row once
 */
public record RowsChanged(Entity entity, List<UUID> ids) {

    public RowsChanged {
        ids = List.copyOf(ids);
    }
}
