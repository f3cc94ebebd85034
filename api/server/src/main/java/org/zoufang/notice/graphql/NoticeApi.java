package org.zoufang.notice.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.notice.Notice;
import org.zoufang.notice.NoticeConnection;
import org.zoufang.notice.NoticeHandling;
import org.zoufang.notice.NoticeReading;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** Notices to enterprises through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class NoticeApi {

    private final CurrentCaller current;
    private final NoticeReading reading;
    private final NoticeHandling handling;
    private final EnterpriseReading enterprises;

    NoticeApi(CurrentCaller current, NoticeReading reading, NoticeHandling handling, EnterpriseReading enterprises) {
        this.current = current;
        this.reading = reading;
        this.handling = handling;
        this.enterprises = enterprises;
    }

    @Query
    @NonNull
    @Description(
            "What enterprises have to be told, the latest first: all for the service office, a liaison officer's own"
                    + " firms, else what one's own steps brought about")
    public NoticeConnection notices(
            @Description("Only those that have not reached anybody yet") Boolean open,
            @Id @Description("About this problem") String problemId,
            @Id @Description("About this hazard") String hazardId,
            @Description("How many, 20 if not said, at most 100") Integer first,
            @Description("The cursor after which the page begins") String after) {
        UUID problem = Ids.parseIfGiven(problemId, "problemId");
        UUID hazard = Ids.parseIfGiven(hazardId, "hazardId");
        return reading.page(current.caller(), Boolean.TRUE.equals(open), problem, hazard, first, after);
    }

    @Mutation
    @Description("Makes a notice ready to be handed over: the link to be shown as a QR code, the text to be copied")
    public NoticeShowPayload noticeShow(@NonNull @Description("What is asked") NoticeInput input) {
        Caller caller = current.caller();
        try {
            NoticeHandling.Told told = handling.show(caller, Ids.parse(input.id(), "id"));
            return new NoticeShowPayload(told.url(), told.text(), List.of());
        } catch (Refused refused) {
            return new NoticeShowPayload(null, null, UserError.of(refused, caller.locale()));
        }
    }

    @Mutation
    @Description("A notice was handed over: from now on it can be said that the enterprise does not answer")
    public NoticePayload noticeHandOver(@NonNull @Description("What is asked") NoticeInput input) {
        return done(caller -> handling.handOver(caller, Ids.parse(input.id(), "id")));
    }

    @Mutation
    @Description("Has a notice sent by a gateway that the operator has switched on")
    public NoticePayload noticeSend(@NonNull @Description("What is asked") NoticeSendInput input) {
        return done(caller -> handling.send(caller, Ids.parse(input.id(), "id"), input.way(), input.address()));
    }

    @NonNull
    @Description("Whom it tells")
    public List<Enterprise> enterprise(@Source List<Notice> of) {
        Map<UUID, Enterprise> found = enterprises.byIds(
                of.stream().map(Notice::enterpriseId).distinct().toList());
        return of.stream().map(one -> found.get(one.enterpriseId())).toList();
    }

    private NoticePayload done(Function<Caller, UUID> activity) {
        Caller caller = current.caller();
        try {
            UUID id = activity.apply(caller);
            return new NoticePayload(reading.notice(caller, id).orElse(null), List.of());
        } catch (Refused refused) {
            return new NoticePayload(null, UserError.of(refused, caller.locale()));
        }
    }
}
