package org.zoufang.account;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What a sign-in gives: a short key for the door and a long one to fetch the next. */
@Description("What signing in gives")
public record Session(
        @NonNull @Description("Sent as `Authorization: Bearer …` with each request") String accessToken,
        @NonNull @Description("When the access token ends") Instant accessExpiresAt,
        @NonNull @Description("Exchanged once, by `tokenRefresh`, for the next session") String refreshToken,
        @NonNull @Description("When the refresh token ends") Instant refreshExpiresAt,
        @NonNull @Description("Who has signed in") Me me) {

    @Override
    public String toString() {
        return "Session of " + me.official().id();
    }
}
