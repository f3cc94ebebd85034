package org.zoufang.problem.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A random sample of closed problems, and what was found so far. */
@Type("SampleDraw")
@Description("A random sample of closed problems (抽查), and what was found so far")
public record SampleDraw(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("When it was drawn") Instant drawnAt,
        @NonNull @Description("Closed from this day on, in China") LocalDate from,
        @NonNull @Description("Up to and with this day") LocalDate to,
        @NonNull @Description("The share in per cent, by the rule in force then") int percent,
        @NonNull @Description("How many closed problems there were to draw from") int population,
        @NonNull
                @Description(
                        "By which the same sample is drawn again from the same problems: they stand in the order of md5(seed and id)")
                String seed,
        @NonNull @Description("How many were drawn") int drawn,
        @NonNull @Description("How many of them were looked at") int checked,
        @NonNull @Description("How many of those looked at passed") int passed,
        @NonNull @Description("The problems drawn") List<@NonNull SampleLine> lines,
        @Ignore UUID drawnById) {}
