package org.zoufang.rulebook.graphql;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.Catalogue;
import org.zoufang.rulebook.NewTerm;
import org.zoufang.shared.Ids;

/** Proposes a term of a catalogue. */
@Input("TermProposeInput")
@Description("Proposes a term of a catalogue, new or in place of the one of its code; another person approves")
public record TermProposeInput(
        @NonNull @Id @Description("UUIDv7 made by the client") String id,
        @NonNull @Description("Of which catalogue") Catalogue catalogue,
        @NonNull @Description("Its code: capital letters, digits, underscores; it never changes") String code,
        @NonNull @Description("In Chinese") String zh,
        @NonNull @Description("In English") String en,
        @NonNull @Description("Its place in the list") int position,
        @NonNull @Description("From this day on, in China") LocalDate validFrom,
        @Description("Up to and with this day: ends the term") LocalDate validTo,
        @NonNull @Description("The document that it rests on (依据)") String source) {

    NewTerm read() {
        return new NewTerm(Ids.parse(id, "id"), catalogue, code, zh, en, position, validFrom, validTo, source);
    }
}
