package org.zoufang.photo.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.photo.PhotoView;
import org.zoufang.shared.UserError;

/** What became of a command on a photo. */
@Description("What became of a command on a photo")
public record PhotoPayload(
        @Description("As it stands now; null if something is to be mended") PhotoView photo,
        @NonNull @Description("What a person can mend; empty if it was done") List<@NonNull UserError> userErrors) {}
