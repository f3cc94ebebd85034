package org.zoufang.problem.graphql;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Draws a sample. */
@Input("SampleDrawInput")
@Description("Draws a sample of closed problems by chance; how many, the rules say")
public record SampleDrawInput(
        @NonNull @Id @Description("UUIDv7 made by the client") String id,
        @NonNull @Description("Closed from this day on, in China") LocalDate from,
        @NonNull @Description("Up to and with this day") LocalDate to) {}
