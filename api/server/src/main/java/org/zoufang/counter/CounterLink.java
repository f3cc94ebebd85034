package org.zoufang.counter;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A link that lets an enterprise's contact in without an account. The link's text is not kept. */
@Type("CounterLink")
@Description("A link (企业办事链接) by which an enterprise's contact sees the enterprise's own visits, without an account")
public record CounterLink(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("To whom it was given (企业联系人)") String contactName,
        @NonNull @Description("When it was issued") Instant issuedAt,
        @NonNull @Description("When it ends by itself") Instant expiresAt,
        @Description("When somebody ended it before") Instant revokedAt,
        @NonNull @Description("Whether it opens the enterprise's pages now") boolean live,
        @Ignore UUID enterpriseId,
        @Ignore UUID issuedById) {}
