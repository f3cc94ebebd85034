package org.zoufang.cluster.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.zoufang.cluster.ClusterOffers;
import org.zoufang.cluster.ClusterReading;
import org.zoufang.cluster.MeasureFiles;
import org.zoufang.cluster.MemberReading;
import org.zoufang.cluster.view.ClusterStepView;
import org.zoufang.cluster.view.ClusterView;
import org.zoufang.cluster.view.MeasureView;
import org.zoufang.cluster.view.MemberView;
import org.zoufang.contract.MemberStanding;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Departments;
import org.zoufang.problem.view.ProblemFile;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.web.Messages;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** One common problem: its problems with each enterprise's own word, its measure, and the steps that may be taken now. */
@Page
@Path("/clusters/{id}")
public class ClusterPage {

    private final ClusterReading reading;
    private final MemberReading members;
    private final MeasureFiles files;
    private final ClusterOffers offers;
    private final ProblemLines lines;
    private final CategoryNames categories;
    private final Departments departments;
    private final CurrentCaller current;
    private final Pages pages;

    ClusterPage(
            ClusterReading reading,
            MemberReading members,
            MeasureFiles files,
            ClusterOffers offers,
            ProblemLines lines,
            CategoryNames categories,
            Departments departments,
            CurrentCaller current,
            Pages pages) {
        this.reading = reading;
        this.members = members;
        this.files = files;
        this.offers = offers;
        this.lines = lines;
        this.categories = categories;
        this.departments = departments;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "cluster")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance cluster(Whole whole, List<Offer> offers);
    }

    /** A step that may be taken now. */
    public record Offer(String path, String name) {}

    /** One of its problems. */
    public record Member(MemberView member, String enterprise) {
        /** Whether the problem's own state says more than how it stands with it. */
        public boolean shown() {
            return member.standing() == MemberStanding.IN_HAND;
        }
    }

    /** A line of its timeline. */
    public record Line(ClusterStepView step, String what) {}

    /** All that the page shows. */
    public record Whole(
            ClusterView cluster,
            String category,
            String lead,
            MeasureView measure,
            List<ProblemFile> files,
            List<Member> members,
            List<Line> lines) {}

    @GET
    public Response show(@PathParam("id") String id) {
        Caller caller = current.caller();
        UUID asked = Ids.parse(id, "id");
        ClusterView cluster = reading.cluster(caller, asked).orElseThrow(() -> new NotFound("cluster"));
        List<Offer> now = offers.of(caller, cluster).stream()
                .map(command -> new Offer("/clusters/" + asked + "/steps/" + command, name(command)))
                .toList();
        return pages.show(Templates.cluster(whole(caller, cluster), now));
    }

    private Whole whole(Caller caller, ClusterView cluster) {
        List<UUID> id = List.of(cluster.id());
        List<MemberView> found = members.of(caller, id).getOrDefault(cluster.id(), List.of());
        List<ProblemLine> named =
                lines.of(found.stream().map(MemberView::problem).toList());
        List<Member> all = IntStream.range(0, found.size())
                .mapToObj(i -> new Member(found.get(i), named.get(i).enterprise()))
                .toList();
        Map<String, String> names = categories.in(pages.locale());
        MeasureView measure = reading.measures(caller, List.of(cluster)).get(cluster.id());
        return new Whole(
                cluster,
                names.getOrDefault(cluster.category(), cluster.category()),
                cluster.leadId() == null
                        ? null
                        : departments.names(List.of(cluster.leadId())).get(cluster.leadId()),
                measure,
                measure == null
                        ? List.of()
                        : files.of(caller, List.of(measure.id())).getOrDefault(measure.id(), List.of()),
                all,
                reading.steps(id).getOrDefault(cluster.id(), List.of()).stream()
                        .map(step -> new Line(step, name(step.command())))
                        .toList());
    }

    private String name(String command) {
        return Messages.text(ClusterStep.of(command).label(), pages.locale());
    }
}
