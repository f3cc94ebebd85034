package org.zoufang.hazard.view;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.PhotoPhase;

/** A photo that shows a hazard. */
@Type("HazardPhoto")
@Description("A photo that shows a hazard, before or after (整改前后照片)")
public record HazardPhotoView(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("Before or after") PhotoPhase phase,
        @NonNull @Description("Whether the enterprise handed it in; else it is of a visit") boolean fromEnterprise,
        @NonNull @Description("SHA-256 of the original bytes") String sha256,
        @Description("Path of a JPEG to look at; null while its bytes have not arrived") String url) {}
