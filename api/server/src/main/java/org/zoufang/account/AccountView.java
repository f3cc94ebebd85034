package org.zoufang.account;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** An account as administrators see it. */
@Type("Account")
@Description("An account (账号) with which a person signs in")
public record AccountView(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("The sign-in name") String name,
        @Description("When it was disabled; null while it is open") Instant disabledAt,
        @Description("Until when its one-time password is good; null if the person has chosen his own")
                Instant oneTimeUntil,
        @Ignore UUID officialId) {}
