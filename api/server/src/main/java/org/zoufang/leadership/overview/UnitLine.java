package org.zoufang.leadership.overview;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** A department with what waits for its answer. */
@Description("A department with the problems that wait for its answer")
public record UnitLine(
        @Id @NonNull @Description("The organisation") UUID id,
        @NonNull @Description("Its name") String name,
        @Description("Problems that wait for its answer") int waiting,
        @Description("Of these, overdue today") int overdue) {}
