package org.zoufang.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.PairingType;

/** A person and an enterprise that belong together for a time. */
@Type("Pairing")
@Description("A person paired with an enterprise for a time (结对); while it lasts he sees the enterprise's visits")
public record Pairing(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("Why they are paired (结对类型)") PairingType type,
        @NonNull @Description("The first day, in China") LocalDate from,
        @Description("The last day, in China; none: until it is ended") LocalDate to,
        @Description("When somebody ended it before its last day") Instant endedAt,
        @Description("Why it was ended") String endedReason,
        @NonNull @Description("Whether it is in force now") boolean live,
        @Description(
                        "A contact at least once in so many days (联络间隔), as laid down for this pair or its type; none: nothing is laid down")
                Integer contactEvery,
        @Description("The day of the person's last visit there that counts as a contact; none: never")
                LocalDate lastContactOn,
        @Description(
                        "By when the next contact is due; a reminder for the two, never an appraisal of anybody; none: nothing is laid down, or the pairing is over")
                LocalDate nextContactOn,
        @NonNull @Description("Whether that day has passed") boolean contactOverdue,
        @Ignore UUID officialId,
        @Ignore UUID enterpriseId,
        @Ignore UUID predecessorId) {}
