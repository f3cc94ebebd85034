package org.zoufang.sync;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.Entity;
import org.zoufang.shared.JsonText;

/** The latest change of one row. */
@Description("The latest change of one row")
public record Change(
        @NonNull @Description("What kind of row") Entity entity,
        @NonNull @Id @Description("The row") UUID id,
        @NonNull @Description("Its version") int version,
        @NonNull @Description("It left the caller's scope or is gone: the phone drops its copy, not what is unsent")
                boolean deleted,
        @Description("The row; null if it is deleted") JsonText document,
        @Id @Description("The row, if it is deleted; else null: its document says which it is") UUID gone) {

    Change(Entity entity, UUID id, int version, boolean deleted, JsonText document) {
        this(entity, id, version, deleted, document, deleted ? id : null);
    }
}
