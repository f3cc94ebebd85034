package org.zoufang.cluster.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.cluster.ClusterForming;
import org.zoufang.cluster.ClusterMeasuring;
import org.zoufang.cluster.ClusterReading;
import org.zoufang.cluster.SuggestionLeaving;
import org.zoufang.cluster.input.ClusterAssignInput;
import org.zoufang.cluster.input.ClusterDraftMeasureInput;
import org.zoufang.cluster.input.ClusterFormInput;
import org.zoufang.cluster.input.ClusterLeaveInput;
import org.zoufang.cluster.input.ClusterMembersInput;
import org.zoufang.cluster.input.ClusterStepInput;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** Commands on common problems through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ClusterCommandApi {

    private final CurrentCaller current;
    private final ClusterForming forming;
    private final ClusterMeasuring measuring;
    private final SuggestionLeaving leaving;
    private final ClusterReading reading;

    ClusterCommandApi(
            CurrentCaller current,
            ClusterForming forming,
            ClusterMeasuring measuring,
            SuggestionLeaving leaving,
            ClusterReading reading) {
        this.current = current;
        this.forming = forming;
        this.measuring = measuring;
        this.leaving = leaving;
        this.reading = reading;
    }

    @Mutation
    @Description("The service office puts problems together to a common one (归并为一类事)")
    public ClusterPayload clusterForm(@NonNull @Description("What is asked") ClusterFormInput input) {
        return done(caller -> forming.form(caller, input));
    }

    @Mutation
    @Description("The service office leaves a suggestion as it is; for the same problems it does not come again")
    public ClusterLeavePayload clusterLeave(@NonNull @Description("What is asked") ClusterLeaveInput input) {
        Caller caller = current.caller();
        try {
            return new ClusterLeavePayload(leaving.leave(caller, input).toString(), List.of());
        } catch (Refused refused) {
            return new ClusterLeavePayload(null, UserError.of(refused, caller.locale()));
        }
    }

    @Mutation
    @Description("The service office takes more problems in")
    public ClusterPayload clusterAdd(@NonNull @Description("What is asked") ClusterMembersInput input) {
        return done(caller -> forming.add(caller, input));
    }

    @Mutation
    @Description("The service office takes problems out; they go on alone")
    public ClusterPayload clusterRemove(@NonNull @Description("What is asked") ClusterMembersInput input) {
        return done(caller -> forming.remove(caller, input));
    }

    @Mutation
    @Description("The service office dissolves it before there is a measure; each problem goes on alone")
    public ClusterPayload clusterDissolve(@NonNull @Description("What is asked") ClusterStepInput input) {
        return done(caller -> forming.dissolve(caller, input));
    }

    @Mutation
    @Description("One lead department for all of them: each is accepted and assigned as if by itself")
    public ClusterPayload clusterAssign(@NonNull @Description("What is asked") ClusterAssignInput input) {
        return done(caller -> measuring.assign(caller, input));
    }

    @Mutation
    @Description("A handler of the lead department drafts the measure: the drafted reply to each of them")
    public ClusterPayload clusterDraftMeasure(@NonNull @Description("What is asked") ClusterDraftMeasureInput input) {
        return done(caller -> measuring.draft(caller, input));
    }

    @Mutation
    @Description("An approver of the lead department sends the measure back")
    public ClusterPayload clusterReturnMeasure(@NonNull @Description("What is asked") ClusterStepInput input) {
        return done(caller -> measuring.sendBack(caller, input));
    }

    @Mutation
    @Description("An approver of the lead department, not the drafter, approves the measure: the reply to each of them")
    public ClusterPayload clusterApproveMeasure(@NonNull @Description("What is asked") ClusterStepInput input) {
        return done(caller -> measuring.approve(caller, input));
    }

    @Mutation
    @Description("The service office issues the measure: every enterprise is told and asked by itself")
    public ClusterPayload clusterIssueMeasure(@NonNull @Description("What is asked") ClusterStepInput input) {
        return done(caller -> measuring.issue(caller, input));
    }

    private ClusterPayload done(Function<Caller, UUID> activity) {
        Caller caller = current.caller();
        try {
            UUID id = activity.apply(caller);
            return new ClusterPayload(reading.cluster(caller, id).orElse(null), List.of());
        } catch (Refused refused) {
            return new ClusterPayload(null, UserError.of(refused, caller.locale()));
        }
    }
}
