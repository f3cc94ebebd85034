package org.zoufang.problem.view;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A file that came with a step on a problem, such as a reply. */
@Type("ProblemFile")
@Description("A file (附件) that came with a step on a problem, such as a reply")
public record ProblemFile(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("What it is called") String name,
        @NonNull @Description("SHA-256 of its bytes") String sha256,
        @NonNull @Description("Its bytes") int size,
        @NonNull @Description("What the bytes are") String mediaType,
        @NonNull @Description("Path of the file, to be saved") String url,
        @Ignore UUID stepId) {

    /** Its size as people say it, in KB. */
    public int kilobytes() {
        return Math.max(1, size / 1024);
    }
}
