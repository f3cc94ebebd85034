package org.zoufang.pairing.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.Limits;
import org.zoufang.pairing.handover.HandOverOrder;
import org.zoufang.shared.InputCheck;

/** Hands an enterprise over. */
@Input("PairingHandOverInput")
@Description("Hands an enterprise from one person to another in one signed step (交接)")
public record PairingHandOverInput(
        @NonNull @Id @Description("UUIDv7 made by the client") String id,
        @NonNull @Id @Description("The pairing that ends") String pairingId,
        @NonNull @Id @Description("Who takes over") String toOfficialId,
        @NonNull @Description("What the preview said that stands for its list") String seen,
        @Description("Why the one who leaves has not signed; not sent if he has") String absentReason,
        @Description("The caller's own password; not needed where a provider keeps the passwords") String password) {

    HandOverOrder read() {
        InputCheck check = new InputCheck();
        HandOverOrder order = new HandOverOrder(
                check.id(id, "id"),
                check.id(pairingId, "pairingId"),
                check.id(toOfficialId, "toOfficialId"),
                seen,
                absentReason == null || absentReason.isBlank()
                        ? null
                        : check.text(absentReason.strip(), "absentReason", Limits.SHORT_TEXT));
        check.settle();
        return order;
    }
}
