package org.zoufang.problem.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.zoufang.problem.CaseMeetings;
import org.zoufang.problem.StepFileReading;
import org.zoufang.problem.view.CaseMeeting;
import org.zoufang.problem.view.ProblemFile;
import org.zoufang.problem.view.ProblemStepView;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.problem.view.ReplyView;

/** The files that came with replies and steps, and the records of case meetings. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ProblemFileApi {

    private final StepFileReading files;
    private final CaseMeetings meetings;

    ProblemFileApi(StepFileReading files, CaseMeetings meetings) {
        this.meetings = meetings;
        this.files = files;
    }

    @NonNull
    @Description("The files that go along with it (附件)")
    public List<List<@NonNull ProblemFile>> files(@Source List<ReplyView> of) {
        return children(of.stream().map(ReplyView::id).toList());
    }

    @NonNull
    @Description("The files that came with it (附件); those of a draft once it is given")
    public List<List<@NonNull ProblemFile>> attachments(@Source List<ProblemStepView> of) {
        return children(of.stream().map(ProblemStepView::id).toList());
    }

    @NonNull
    @Description("The case meetings (一事一议) that were held on it, the first one first")
    public List<List<@NonNull CaseMeeting>> caseMeetings(@Source List<ProblemView> of) {
        Map<UUID, List<CaseMeeting>> found =
                meetings.ofProblems(of.stream().map(ProblemView::id).toList());
        return of.stream().map(one -> found.getOrDefault(one.id(), List.of())).toList();
    }

    private List<List<ProblemFile>> children(List<UUID> ids) {
        Map<UUID, List<ProblemFile>> found = files.ofSteps(ids);
        return ids.stream().map(id -> found.getOrDefault(id, List.of())).toList();
    }
}
