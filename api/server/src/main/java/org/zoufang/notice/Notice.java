package org.zoufang.notice;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.NoticeKind;
import org.zoufang.contract.NoticeMatter;
import org.zoufang.contract.NoticeState;
import org.zoufang.contract.NoticeWay;

/** Something that an enterprise has to be told about its problem, its hazard or a promise made to it. */
@Type("Notice")
@Description(
        "Something that an enterprise has to be told about its problem, its hazard or a promise made to it (告知): handed over"
                + " by a person, or sent")
public record Notice(
        @NonNull @Id @Description("Its id") UUID id,
        @NonNull @Description("What it is about") NoticeMatter about,
        @Id @Description("The problem; null: it is about something else") UUID problemId,
        @Description("The problem's number; null: it is about something else") String problemNumber,
        @Id @Description("The promise; null: it is about something else") UUID commitmentId,
        @Id @Description("The hazard; null: it is about something else") UUID hazardId,
        @NonNull @Description("The number of the problem, promise or hazard") String number,
        @NonNull @Description("What is told") NoticeKind kind,
        @NonNull @Description("Whom of the enterprise") String contactName,
        @NonNull @Description("Whether it has reached the enterprise") NoticeState state,
        @Description("How it goes, or went") NoticeWay way,
        @Description("To which mail address or mobile number") String address,
        @NonNull @Description("How often it was tried to send it") int attempts,
        @Description("Why the last attempt failed") String failure,
        @NonNull @Description("Since when it has to be told") Instant createdAt,
        @Description("When it was handed over, or the gateway took it") Instant settledAt,
        @Ignore UUID enterpriseId,
        @Ignore String enterpriseName,
        @Ignore UUID linkId,
        @Ignore UUID stepId,
        @Ignore String receiptNo,
        @Ignore String story,
        @Ignore UUID createdById,
        @Ignore UUID settledById) {

    /** The problem, the promise or the hazard. */
    @Ignore
    public UUID aboutId() {
        return switch (about) {
            case PROBLEM -> problemId;
            case COMMITMENT -> commitmentId;
            case HAZARD -> hazardId;
        };
    }

    /** Whether somebody has to do something about it. */
    @Ignore
    public boolean isOpen() {
        return state == NoticeState.WAITING || state == NoticeState.FAILED;
    }
}
