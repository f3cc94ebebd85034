package org.zoufang.leadership.file;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** The hazards at an enterprise, as far as its reader sees. */
@Description("The safety hazards (安全隐患) at an enterprise, as far as the caller sees")
public record FileHazards(
        @Description("How many hazards there have been") int count,
        @Description("How many of them are open: not re-checked and closed, taken off the list or handed over")
                int openCount,
        @Description("How many of those are overdue") int overdueCount,
        @NonNull @Description("Open ones, the one whose time limit passes first on top, at most 20")
                List<@NonNull FileHazard> open) {}
