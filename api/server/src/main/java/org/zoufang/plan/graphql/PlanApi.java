package org.zoufang.plan.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.plan.EnterprisePlan;
import org.zoufang.plan.PlanConnection;
import org.zoufang.plan.PlanMeasure;
import org.zoufang.plan.PlanReading;
import org.zoufang.plan.PlanReview;
import org.zoufang.problem.ProblemReading;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;

/** Plans for enterprises, and what belongs to them. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PlanApi {

    private final CurrentCaller current;
    private final PlanReading plans;
    private final EnterpriseReading enterprises;
    private final ProblemReading problems;

    PlanApi(CurrentCaller current, PlanReading plans, EnterpriseReading enterprises, ProblemReading problems) {
        this.current = current;
        this.plans = plans;
        this.enterprises = enterprises;
        this.problems = problems;
    }

    /** Fails with NOT_FOUND if there is none that the caller may see. */
    @Query
    @Description("A plan (一企一策) that the caller may see")
    public EnterprisePlan enterprisePlan(@NonNull @Id @Description("The plan") String id) {
        return plans.plan(current.caller(), Ids.parse(id, "id")).orElseThrow(() -> new NotFound("plan " + id));
    }

    @Query
    @NonNull
    @Description("Plans (一企一策), those made last first, as far as the caller may see them")
    public PlanConnection enterprisePlans(
            @Id @Description("Of this enterprise") String enterpriseId,
            @Description("How many: 1 to 100, 20 if not given") Integer first,
            @Description("The cursor after which the page begins") String after) {
        return plans.page(current.caller(), Ids.parseIfGiven(enterpriseId, "enterpriseId"), first, after);
    }

    @NonNull
    @Description("Whose it is")
    public List<Enterprise> enterprise(@Source List<EnterprisePlan> of) {
        Map<UUID, Enterprise> found = enterprises.byIds(
                of.stream().map(EnterprisePlan::enterpriseId).distinct().toList());
        return of.stream().map(one -> found.get(one.enterpriseId())).toList();
    }

    @NonNull
    @Description("What is done, by whom, until when")
    public List<List<@NonNull PlanMeasure>> measures(@Source List<EnterprisePlan> of) {
        return children(of, plans.measures(ids(of)));
    }

    @NonNull
    @Description("How it was looked at, the last time first")
    public List<List<@NonNull PlanReview>> reviews(@Source List<EnterprisePlan> of) {
        return children(of, plans.reviews(ids(of)));
    }

    @NonNull
    @Description("The problems it is for, as far as the caller sees them")
    public List<List<@NonNull ProblemView>> problems(@Source List<EnterprisePlan> of) {
        Caller caller = current.caller();
        return of.stream()
                .map(one -> List.copyOf(
                        problems.problems(caller, plans.problems(one.id())).values()))
                .toList();
    }

    private static List<UUID> ids(List<EnterprisePlan> of) {
        return of.stream().map(EnterprisePlan::id).toList();
    }

    private static <T> List<List<T>> children(List<EnterprisePlan> of, Map<UUID, List<T>> found) {
        return of.stream().map(one -> found.getOrDefault(one.id(), List.of())).toList();
    }
}
