package org.zoufang.problem.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.problem.ProblemConnection;
import org.zoufang.problem.ProblemFilter;
import org.zoufang.problem.SensitiveProblems;
import org.zoufang.problem.WatchReading;
import org.zoufang.problem.sample.SampleDraw;
import org.zoufang.problem.sample.SampleDrawing;
import org.zoufang.problem.sample.SampleLine;
import org.zoufang.problem.sample.SampleReading;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** Samples of closed problems and what is on watch, through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SampleApi {

    private final CurrentCaller current;
    private final SampleReading samples;
    private final SampleDrawing drawing;
    private final WatchReading watch;
    private final SensitiveProblems sensitive;
    private final OfficialReading officials;

    SampleApi(
            CurrentCaller current,
            SampleReading samples,
            SampleDrawing drawing,
            WatchReading watch,
            SensitiveProblems sensitive,
            OfficialReading officials) {
        this.current = current;
        this.samples = samples;
        this.drawing = drawing;
        this.watch = watch;
        this.sensitive = sensitive;
        this.officials = officials;
    }

    @Query
    @Description("Samples of closed problems (抽查), the last one first, fifty at most")
    public @NonNull List<@NonNull SampleDraw> sampleDraws() {
        return samples.newest();
    }

    @Query("sampleDraw")
    @Description("One sample; null if there is none")
    public SampleDraw oneSample(@NonNull @Id @Description("Its id") String id) {
        return samples.draw(Ids.parse(id, "id")).orElse(null);
    }

    @Query
    @NonNull
    @Description("Problems on watch (挂账): being solved or planned, what is looked at again soonest in front")
    public ProblemConnection watchList(
            @Description("The cursor after which the page begins") String after,
            @Description("In this division and all below it: six digits (GB/T 2260)") String district,
            @Description("How many, 20 if not said, at most 100") Integer first,
            @Description("Looked at again up to and with this day, in China") LocalDate until) {
        InputCheck check = new InputCheck();
        String within = ProblemFilter.district(district, "district", check);
        check.settle();
        Caller caller = current.caller();
        ProblemConnection page = watch.page(caller, until, within, first, after);
        sensitive.shown(caller, page.edges().stream().map(edge -> edge.node()).toList());
        return page;
    }

    @Mutation
    @Description("Draws a sample of closed problems by chance (抽查), never of the caller's own department")
    public SamplePayload sampleDraw(@NonNull @Description("What is asked") SampleDrawInput input) {
        Caller caller = current.caller();
        try {
            UUID id = drawing.draw(caller, Ids.parse(input.id(), "id"), input.from(), input.to());
            return new SamplePayload(samples.draw(id).orElse(null), List.of());
        } catch (Refused refused) {
            return new SamplePayload(null, UserError.of(refused, caller.locale()));
        }
    }

    @NonNull
    @Description("Who drew it")
    public List<Official> drawnBy(@Source List<SampleDraw> of) {
        Map<UUID, Official> found = officials.byIds(
                of.stream().map(SampleDraw::drawnById).distinct().toList());
        return of.stream().map(one -> found.get(one.drawnById())).toList();
    }

    @Description("Who looked")
    public List<Official> checkedBy(@Source List<SampleLine> of) {
        Map<UUID, Official> found = officials.byIds(of.stream()
                .map(SampleLine::checkedById)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return of.stream()
                .map(one -> one.checkedById() == null ? null : found.get(one.checkedById()))
                .toList();
    }
}
