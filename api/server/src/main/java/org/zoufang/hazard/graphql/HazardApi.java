package org.zoufang.hazard.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.hazard.HazardConnection;
import org.zoufang.hazard.HazardFilter;
import org.zoufang.hazard.HazardReading;
import org.zoufang.hazard.HazardTimeline;
import org.zoufang.hazard.view.HazardPhotoView;
import org.zoufang.hazard.view.HazardPlanView;
import org.zoufang.hazard.view.HazardStepView;
import org.zoufang.hazard.view.HazardToldView;
import org.zoufang.hazard.view.HazardView;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Departments;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.official.Organisation;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;

/** Hazards through the front door, and what belongs to them: one statement for all hazards of an answer. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class HazardApi {

    private final CurrentCaller current;
    private final HazardReading reading;
    private final HazardTimeline timeline;
    private final EnterpriseReading enterprises;
    private final OfficialReading officials;
    private final Departments departments;

    HazardApi(
            CurrentCaller current,
            HazardReading reading,
            HazardTimeline timeline,
            EnterpriseReading enterprises,
            OfficialReading officials,
            Departments departments) {
        this.current = current;
        this.reading = reading;
        this.timeline = timeline;
        this.enterprises = enterprises;
        this.officials = officials;
        this.departments = departments;
    }

    /** Fails with NOT_FOUND if there is none that the caller may see. */
    @Query
    @Description("A safety hazard (安全隐患) that the caller may see")
    public HazardView hazard(@NonNull @Id @Description("The hazard") String id) {
        return reading.hazard(current.caller(), Ids.parse(id, "id")).orElseThrow(() -> new NotFound("hazard " + id));
    }

    @Query
    @NonNull
    @Description("Safety hazards, those reported last first, as far as the caller may see them")
    public HazardConnection hazards(
            @Description("Which ones; all if not given") HazardFilterInput filter,
            @Description("How many: 1 to 100, 20 if not given") Integer first,
            @Description("The cursor after which the page begins") String after) {
        return reading.page(current.caller(), filter == null ? HazardFilter.ALL : filter.toFilter(), first, after);
    }

    @NonNull
    @Description("Where it is")
    public List<Enterprise> enterprise(@Source List<HazardView> of) {
        Map<UUID, Enterprise> found = enterprises.byIds(ids(of, HazardView::enterpriseId));
        return of.stream().map(one -> found.get(one.enterpriseId())).toList();
    }

    @NonNull
    @Description("Who reported it")
    public List<Official> reportedBy(@Source List<HazardView> of) {
        return people(of, HazardView::reportedById);
    }

    @Description("In whose name a secretary reported it")
    public List<Official> onBehalfOf(@Source List<HazardView> of) {
        return people(of, HazardView::principalId);
    }

    @Description("Who graded it")
    public List<Official> gradedBy(@Source List<HazardView> of) {
        return people(of, HazardView::gradedById);
    }

    @Description("The body that answers for it (监管部门); null: nobody is known to be competent yet")
    public List<Organisation> regulator(@Source List<HazardView> of) {
        Map<UUID, Organisation> found = departments.byIds(ids(of, HazardView::regulatorId));
        return of.stream().map(one -> found.get(one.regulatorId())).toList();
    }

    @NonNull
    @Description("What was done about it, the first step first")
    public List<List<@NonNull HazardStepView>> steps(@Source List<HazardView> of) {
        return children(of, timeline.steps(ids(of, HazardView::id)));
    }

    @NonNull
    @Description("Who was told of the danger, and when")
    public List<List<@NonNull HazardToldView>> told(@Source List<HazardView> of) {
        return children(of, timeline.told(ids(of, HazardView::id)));
    }

    @NonNull
    @Description("The plans of a major one; the first is the one that counts")
    public List<List<@NonNull HazardPlanView>> plans(@Source List<HazardView> of) {
        return children(of, timeline.plans(ids(of, HazardView::id)));
    }

    @NonNull
    @Description("The photos that show it, before and after")
    public List<List<@NonNull HazardPhotoView>> photos(@Source List<HazardView> of) {
        return children(of, timeline.photos(ids(of, HazardView::id)));
    }

    private List<Official> people(List<HazardView> of, Function<HazardView, UUID> who) {
        Map<UUID, Official> found = officials.byIds(ids(of, who));
        return of.stream().map(one -> found.get(who.apply(one))).toList();
    }

    private static <T> List<List<T>> children(List<HazardView> of, Map<UUID, List<T>> found) {
        return of.stream().map(one -> found.getOrDefault(one.id(), List.of())).toList();
    }

    private static List<UUID> ids(List<HazardView> of, Function<HazardView, UUID> part) {
        return of.stream().map(part).filter(Objects::nonNull).distinct().toList();
    }
}
