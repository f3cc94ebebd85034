package org.zoufang.rulebook;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.Catalogue;

/** A term of a catalogue. */
@Type("CatalogueTerm")
@Description("A term of a catalogue (目录项)")
public record Term(
        @NonNull @Id @Description("The proposal that laid it down") UUID proposalId,
        @NonNull @Description("Of which catalogue") Catalogue catalogue,
        @NonNull @Description("Its code, which never changes") String code,
        @NonNull @Description("In Chinese") String zh,
        @NonNull @Description("In English") String en,
        @NonNull @Description("Its place in the list") int position,
        @NonNull @Description("From this day on, in China") LocalDate validFrom,
        @Description("Up to and with this day") LocalDate validTo) {}
