package org.zoufang.leadership.file;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.leadership.VisitHistoryEntry;

/** One enterprise, one file, as far as its reader sees. */
@Description("One enterprise, one file (一企一档): what there is to know before a visit, as far as the caller sees")
public record EnterpriseFile(
        @NonNull @Description("What the register says") FileFacts enterprise,
        @NonNull @Description("The last three visits that have begun, newest first")
                List<@NonNull VisitHistoryEntry> lastVisits,
        @Description(
                        "Whether the caller may read the ledger of problems; if not, nothing is said about them here either")
                boolean problemsReadable,
        @NonNull @Description("Problems that are open for the enterprise, the one due first on top, at most 20")
                List<@NonNull FileProblem> openProblems,
        @Description("How many problems are open for the enterprise") int openProblemCount,
        @Description("How many problems the enterprise has had, those included") int problemCount,
        @Description("What was promised to it; null for whoever may not read the ledger of promises")
                FilePromises promises,
        @Description("The hazards at it; null for whoever may not read the list of hazards") FileHazards hazards,
        @NonNull @Description("Who is going to be there, today or later, the nearest first, at most ten")
                List<@NonNull FilePlannedEntry> planned,
        @NonNull @Description("Who looks after it today") List<@NonNull FilePerson> people) {}
