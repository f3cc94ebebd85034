package org.zoufang.counter;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.LinkMatter;

/** A link that lets an enterprise's contact in without an account. The link's text is not kept. */
@Type("CounterLink")
@Description(
        "A link (企业办事链接) that is good for one matter of an enterprise, without an account: its visits, one of its problems,"
                + " or reporting problems")
public record CounterLink(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("To whom it was given (企业联系人)") String contactName,
        @NonNull @Description("When it was issued") Instant issuedAt,
        @NonNull @Description("When it ends by itself") Instant expiresAt,
        @Description("When somebody ended it before") Instant revokedAt,
        @NonNull @Description("Whether it opens the enterprise's pages now") boolean live,
        @NonNull @Description("What it is good for, and nothing beside it") LinkMatter matter,
        @Id @Description("The problem it is good for") UUID problemId,
        @Ignore UUID enterpriseId,
        @Ignore UUID issuedById) {}
