package org.zoufang.pairing.graphql;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.PairingType;
import org.zoufang.pairing.NewPairing;
import org.zoufang.shared.InputCheck;

/** Pairs a person with an enterprise. */
@Input("PairingMakeInput")
@Description("Pairs a person with an enterprise (结对)")
public record PairingMakeInput(
        @NonNull @Id @Description("UUIDv7 made by the client") String id,
        @NonNull @Id @Description("The person") String officialId,
        @NonNull @Id @Description("The enterprise") String enterpriseId,
        @NonNull @Description("Why they are paired (结对类型)") PairingType type,
        @NonNull @Description("The first day, in China") LocalDate from,
        @Description("The last day, in China; not sent, until it is ended") LocalDate to,
        @Description("A contact at least once in so many days; not sent, as laid down for the type")
                Integer contactEvery) {

    NewPairing read() {
        InputCheck check = new InputCheck();
        NewPairing read = new NewPairing(
                check.id(id, "id"),
                check.id(officialId, "officialId"),
                check.id(enterpriseId, "enterpriseId"),
                type,
                from,
                to,
                contactEvery);
        check.settle();
        return read;
    }
}
