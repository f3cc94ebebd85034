package org.zoufang.problem;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A photo that an enterprise handed in with its own report. */
@Type("ProblemPhoto")
@Description("A photo that an enterprise handed in with its own report (企业自报照片)")
public record ProblemPhoto(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("SHA-256 of the original bytes") String sha256,
        @NonNull @Description("Bytes of the original") int size,
        @NonNull @Description("What the bytes are") String mediaType,
        @NonNull @Description("When it was handed in") Instant givenAt,
        @NonNull @Description("Path of a JPEG to look at, without anything but pixels") String url,
        @Ignore UUID problemId) {}
