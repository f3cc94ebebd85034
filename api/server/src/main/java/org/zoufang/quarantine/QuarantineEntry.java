package org.zoufang.quarantine;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.QuarantineState;
import org.zoufang.contract.RefusalCode;

/** What somebody wrote and could not be stored in its place, without its text. */
@Description("What somebody wrote and could not be stored in its place (待处理内容), without its text")
public record QuarantineEntry(
        @Id @NonNull @Description("Its id in the quarantine") UUID id,
        @Id @NonNull @Description("The id of the group of commands, as the phone made it") UUID groupId,
        @NonNull
                @Description(
                        "What its author wanted, in the caller's language, such as 写笔记; empty if it cannot be read")
                String what,
        @NonNull @Description("Why it could not be stored") RefusalCode code,
        @NonNull @Description("The same in words, in the caller's language") String message,
        @NonNull @Description("How it stands with it") QuarantineState state,
        @Description("When it was written, by the device's clock: evidence, never order; null if its id does not say")
                Instant writtenAt,
        @NonNull @Description("When it came to the server") Instant arrivedAt,
        @Id @Description("The visit it is about, if it names one") UUID visitId,
        @NonNull @Description("How many commands it consists of") int commands,
        @NonNull @Description("How many photos it lists") int photos,
        @Description("Why it was settled as it was") String reason,
        @Description("When it was settled") Instant settledAt,
        @Id @Description("The phone on which it was written, if it is known") UUID deviceId,
        @Id
                @Description("The entry that it stands on, such as a note's visit, and is settled with while both wait;"
                        + " null if it is here for its own sake")
                UUID standsOnId,
        @Ignore UUID authorId,
        @Ignore UUID enterpriseId,
        @Ignore UUID settledById) {}
