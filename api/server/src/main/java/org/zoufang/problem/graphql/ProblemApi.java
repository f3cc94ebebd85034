package org.zoufang.problem.graphql;

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
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.problem.ProblemConnection;
import org.zoufang.problem.ProblemEdge;
import org.zoufang.problem.ProblemFilter;
import org.zoufang.problem.ProblemPhoto;
import org.zoufang.problem.ProblemPhotoReading;
import org.zoufang.problem.ProblemReading;
import org.zoufang.problem.SensitiveProblems;
import org.zoufang.problem.TimelineReading;
import org.zoufang.problem.view.AssignmentView;
import org.zoufang.problem.view.ConfirmationView;
import org.zoufang.problem.view.ProblemStepView;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.problem.view.ReplyView;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;

/** Problems through the front door, and what belongs to them: one statement for all problems of an answer. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ProblemApi {

    private final CurrentCaller current;
    private final ProblemReading reading;
    private final SensitiveProblems sensitive;
    private final TimelineReading timeline;
    private final EnterpriseReading enterprises;
    private final OfficialReading officials;
    private final ProblemPhotoReading photos;

    ProblemApi(
            CurrentCaller current,
            ProblemReading reading,
            SensitiveProblems sensitive,
            TimelineReading timeline,
            EnterpriseReading enterprises,
            OfficialReading officials,
            ProblemPhotoReading photos) {
        this.current = current;
        this.reading = reading;
        this.sensitive = sensitive;
        this.timeline = timeline;
        this.enterprises = enterprises;
        this.officials = officials;
        this.photos = photos;
    }

    /** Fails with NOT_FOUND if there is none that the caller may see. */
    @Query
    @Description("A problem (诉求) that the caller may see")
    public ProblemView problem(@NonNull @Id @Description("The problem") String id) {
        Caller caller = current.caller();
        ProblemView found =
                reading.problem(caller, Ids.parse(id, "id")).orElseThrow(() -> new NotFound("problem " + id));
        sensitive.shown(caller, List.of(found));
        return found;
    }

    @Query
    @NonNull
    @Description("Problems, those taken in last first, as far as the caller may see them")
    public ProblemConnection problems(
            @Description("Which ones; all if not given") ProblemFilterInput filter,
            @Description("How many: 1 to 100, 20 if not given") Integer first,
            @Description("The cursor after which the page begins") String after) {
        ProblemFilter wanted = filter == null ? ProblemFilter.ALL : filter.toFilter();
        Caller caller = current.caller();
        ProblemConnection found = reading.page(caller, wanted, first, after);
        sensitive.shown(caller, found.edges().stream().map(ProblemEdge::node).toList());
        return found;
    }

    @NonNull
    @Description("Whose it is")
    public List<Enterprise> enterprise(@Source List<ProblemView> of) {
        Map<UUID, Enterprise> found = enterprises.byIds(ids(of, ProblemView::enterpriseId));
        return of.stream().map(one -> found.get(one.enterpriseId())).toList();
    }

    @Description("Who brought it in; null: the enterprise itself")
    public List<Official> raisedBy(@Source List<ProblemView> of) {
        return people(of, ProblemView::raisedById);
    }

    @Description("In whose name a secretary brought it in")
    public List<Official> onBehalfOf(@Source List<ProblemView> of) {
        return people(of, ProblemView::principalId);
    }

    @NonNull
    @Description("What was done about it, the first step first")
    public List<List<@NonNull ProblemStepView>> steps(@Source List<ProblemView> of) {
        return children(of, timeline.steps(ids(of, ProblemView::id)));
    }

    @NonNull
    @Description("Which departments answer or answered for it: one for each run of a department's clock")
    public List<List<@NonNull AssignmentView>> assignments(@Source List<ProblemView> of) {
        return children(of, timeline.assignments(ids(of, ProblemView::id)));
    }

    @NonNull
    @Description("The replies that were given, the first one first")
    public List<List<@NonNull ReplyView>> replies(@Source List<ProblemView> of) {
        return children(of, timeline.replies(ids(of, ProblemView::id)));
    }

    @NonNull
    @Description("What the enterprise said to them")
    public List<List<@NonNull ConfirmationView>> confirmations(@Source List<ProblemView> of) {
        return children(of, timeline.confirmations(ids(of, ProblemView::id)));
    }

    @NonNull
    @Description("The photos that the enterprise handed in with its own report")
    public List<List<@NonNull ProblemPhoto>> givenPhotos(@Source List<ProblemView> of) {
        return children(of, photos.ofProblems(ids(of, ProblemView::id)));
    }

    private List<Official> people(List<ProblemView> of, Function<ProblemView, UUID> who) {
        Map<UUID, Official> found = officials.byIds(ids(of, who));
        return of.stream().map(one -> found.get(who.apply(one))).toList();
    }

    private static <T> List<List<T>> children(List<ProblemView> of, Map<UUID, List<T>> found) {
        return of.stream().map(one -> found.getOrDefault(one.id(), List.of())).toList();
    }

    private static List<UUID> ids(List<ProblemView> of, Function<ProblemView, UUID> part) {
        return of.stream().map(part).filter(Objects::nonNull).distinct().toList();
    }
}
