package org.zoufang.commitment.graphql;

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
import org.zoufang.commitment.CommitmentConnection;
import org.zoufang.commitment.CommitmentFilter;
import org.zoufang.commitment.CommitmentReading;
import org.zoufang.commitment.StepReading;
import org.zoufang.commitment.view.CommitmentStepView;
import org.zoufang.commitment.view.CommitmentView;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.official.Organisation;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;

/** Promises through the front door, and what belongs to them: one statement for all promises of an answer. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class CommitmentApi {

    private final CurrentCaller current;
    private final CommitmentReading reading;
    private final StepReading steps;
    private final EnterpriseReading enterprises;
    private final OfficialReading officials;

    CommitmentApi(
            CurrentCaller current,
            CommitmentReading reading,
            StepReading steps,
            EnterpriseReading enterprises,
            OfficialReading officials) {
        this.current = current;
        this.reading = reading;
        this.steps = steps;
        this.enterprises = enterprises;
        this.officials = officials;
    }

    /** Fails with NOT_FOUND if there is none that the caller may see. */
    @Query
    @Description("A promise to an enterprise (承诺事项) that the caller may see")
    public CommitmentView commitment(@NonNull @Id @Description("The promise") String id) {
        return reading.commitment(current.caller(), Ids.parse(id, "id"))
                .orElseThrow(() -> new NotFound("commitment " + id));
    }

    @Query
    @NonNull
    @Description("Promises to enterprises, those due first at the top, as far as the caller may see them")
    public CommitmentConnection commitments(
            @Description("Which ones; all if not given") CommitmentFilterInput filter,
            @Description("How many: 1 to 100, 20 if not given") Integer first,
            @Description("The cursor after which the page begins") String after) {
        CommitmentFilter wanted = filter == null ? CommitmentFilter.ALL : filter.toFilter();
        return reading.page(current.caller(), wanted, first, after);
    }

    @NonNull
    @Description("To which enterprise it was made")
    public List<Enterprise> enterprise(@Source List<CommitmentView> of) {
        Map<UUID, Enterprise> found = enterprises.byIds(ids(of, CommitmentView::enterpriseId));
        return of.stream().map(one -> found.get(one.enterpriseId())).toList();
    }

    @Description("Who owes it; null: a body")
    public List<Official> owner(@Source List<CommitmentView> of) {
        return people(of, CommitmentView::ownerId);
    }

    @Description("Which body owes it; null: a person")
    public List<Organisation> unit(@Source List<CommitmentView> of) {
        Map<UUID, Organisation> found = steps.units(ids(of, CommitmentView::unitId));
        return of.stream().map(one -> found.get(one.unitId())).toList();
    }

    @Description("Who gave his word first, where the promise was handed over with its enterprise since")
    public List<Official> promisedBy(@Source List<CommitmentView> of) {
        return people(of, CommitmentView::promisedById);
    }

    @NonNull
    @Description("Who wrote it down")
    public List<Official> recordedBy(@Source List<CommitmentView> of) {
        return people(of, CommitmentView::recordedById);
    }

    @Description("In whose name a secretary wrote it down")
    public List<Official> onBehalfOf(@Source List<CommitmentView> of) {
        return people(of, CommitmentView::principalId);
    }

    @NonNull
    @Description("What was done about it, the first step first")
    public List<List<@NonNull CommitmentStepView>> steps(@Source List<CommitmentView> of) {
        return children(of, steps.steps(ids(of, CommitmentView::id)));
    }

    @NonNull
    @Id
    @Description("The photos with which it was written down, and those that show it fulfilled")
    public List<List<@NonNull String>> photoIds(@Source List<CommitmentView> of) {
        Map<UUID, List<UUID>> found = steps.photos(ids(of, CommitmentView::id));
        return of.stream()
                .map(one -> found.getOrDefault(one.id(), List.of()).stream()
                        .map(UUID::toString)
                        .toList())
                .toList();
    }

    private List<Official> people(List<CommitmentView> of, Function<CommitmentView, UUID> who) {
        Map<UUID, Official> found = officials.byIds(ids(of, who));
        return of.stream().map(one -> found.get(who.apply(one))).toList();
    }

    private static <T> List<List<T>> children(List<CommitmentView> of, Map<UUID, List<T>> found) {
        return of.stream().map(one -> found.getOrDefault(one.id(), List.of())).toList();
    }

    private static List<UUID> ids(List<CommitmentView> of, Function<CommitmentView, UUID> part) {
        return of.stream().map(part).filter(Objects::nonNull).distinct().toList();
    }
}
