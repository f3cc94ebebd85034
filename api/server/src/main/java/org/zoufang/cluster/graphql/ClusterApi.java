package org.zoufang.cluster.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.zoufang.cluster.ClusterReading;
import org.zoufang.cluster.MeasureFiles;
import org.zoufang.cluster.MemberReading;
import org.zoufang.cluster.SuggestionReading;
import org.zoufang.cluster.view.ClusterConnection;
import org.zoufang.cluster.view.ClusterStepView;
import org.zoufang.cluster.view.ClusterSuggestion;
import org.zoufang.cluster.view.ClusterView;
import org.zoufang.cluster.view.MeasureView;
import org.zoufang.cluster.view.MemberView;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Departments;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.problem.SensitiveProblems;
import org.zoufang.problem.view.ProblemFile;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;

/** Common problems through the front door: what is suggested, what there is, and what belongs to it. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ClusterApi {

    private final CurrentCaller current;
    private final SuggestionReading suggestions;
    private final SensitiveProblems sensitive;
    private final ClusterReading reading;
    private final MemberReading members;
    private final MeasureFiles files;
    private final Departments departments;
    private final OfficialReading officials;

    ClusterApi(
            CurrentCaller current,
            SuggestionReading suggestions,
            SensitiveProblems sensitive,
            ClusterReading reading,
            MemberReading members,
            MeasureFiles files,
            Departments departments,
            OfficialReading officials) {
        this.current = current;
        this.suggestions = suggestions;
        this.sensitive = sensitive;
        this.reading = reading;
        this.members = members;
        this.files = files;
        this.departments = departments;
        this.officials = officials;
    }

    @Query
    @NonNull
    @Description("Problems that might be one, and why: of most enterprises first, at most fifty; a person decides")
    public List<@NonNull ClusterSuggestion> clusterSuggestions() {
        Caller caller = current.caller();
        List<ClusterSuggestion> found = suggestions.all(caller);
        found.forEach(one -> sensitive.shown(caller, one.problems()));
        return found;
    }

    /** Fails with NOT_FOUND if there is none that the caller may see. */
    @Query
    @Description("A common problem (共性问题) that the caller may see")
    public ClusterView cluster(@NonNull @Id @Description("The common problem") String id) {
        return reading.cluster(current.caller(), Ids.parse(id, "id")).orElseThrow(() -> new NotFound("cluster " + id));
    }

    @Query
    @NonNull
    @Description("Common problems, those formed last first, as far as the caller may see them")
    public ClusterConnection clusters(
            @Description("How many: 1 to 100, 20 if not given") Integer first,
            @Description("The cursor after which the page begins") String after) {
        return reading.page(current.caller(), first, after);
    }

    @NonNull
    @Description("Its problems, as far as the caller may see them, the first taken in first")
    public List<List<@NonNull MemberView>> members(@Source List<ClusterView> of) {
        Map<UUID, List<MemberView>> found =
                members.of(current.caller(), of.stream().map(ClusterView::id).toList());
        return of.stream().map(one -> found.getOrDefault(one.id(), List.of())).toList();
    }

    @Description("Its measure; a draft is its department's until it is approved")
    public List<MeasureView> measure(@Source List<ClusterView> of) {
        Map<UUID, MeasureView> found = reading.measures(current.caller(), of);
        return of.stream().map(one -> found.get(one.id())).toList();
    }

    @NonNull
    @Description("The files that go along with it (附件), as one of its problems that the caller sees has them")
    public List<List<@NonNull ProblemFile>> files(@Source List<MeasureView> of) {
        Map<UUID, List<ProblemFile>> found =
                files.of(current.caller(), of.stream().map(MeasureView::id).toList());
        return of.stream().map(one -> found.getOrDefault(one.id(), List.of())).toList();
    }

    @NonNull
    @Description("What was done about it, the first step first")
    public List<List<@NonNull ClusterStepView>> steps(@Source List<ClusterView> of) {
        Map<UUID, List<ClusterStepView>> found =
                reading.steps(of.stream().map(ClusterView::id).toList());
        return of.stream().map(one -> found.getOrDefault(one.id(), List.of())).toList();
    }

    @Description("What its lead department (主办单位) is called; none before it is assigned")
    public List<String> leadName(@Source List<ClusterView> of) {
        Map<UUID, String> names = departments.names(
                of.stream().map(ClusterView::leadId).filter(Objects::nonNull).toList());
        return of.stream().map(one -> names.get(one.leadId())).toList();
    }

    @Description("Who formed it")
    public List<Official> formedBy(@Source List<ClusterView> of) {
        Map<UUID, Official> people = officials.byIds(
                of.stream().map(ClusterView::formedById).distinct().toList());
        return of.stream().map(one -> people.get(one.formedById())).toList();
    }
}
