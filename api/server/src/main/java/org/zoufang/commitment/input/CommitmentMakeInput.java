package org.zoufang.commitment.input;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Writes down a promise that was made to an enterprise (承诺事项). */
@Input("CommitmentMakeInput")
@Description("Writes down a promise that was made to an enterprise (承诺事项); the enterprise sees it")
public record CommitmentMakeInput(
        @NonNull
                @Id
                @Description(
                        "The promise: UUIDv7 made by the client; the same id with the same content is the same success")
                String id,
        @NonNull @Id @Description("To which enterprise") String enterpriseId,
        @NonNull @Description("The exact words") String text,
        @Id @Description("The visit at which it was made") String visitId,
        @Id @Description("The note block it came from") String noteId,
        @Nullable @Id @Description("Photos that go with it") List<@NonNull String> photoIds,
        @Id
                @Description(
                        "Who owes it; whoever writes it down, or in whose name that is, unless a person or a body is"
                                + " given")
                String ownerId,
        @Id @Description("Which body owes it, instead of a person") String unitId,
        @Description("To whom of the enterprise it was said") String contactName,
        @Description("By which day, in China; give this or working days") LocalDate dueOn,
        @Description("Within how many Chinese working days of the day on which it was made") Integer dueInWorkingDays,
        @Description("When the device says it was made: evidence, never order") Instant madeAt,
        @Id @Description("In whose name a secretary writes it down") String onBehalfOfId) {}
