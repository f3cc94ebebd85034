package org.zoufang.problem.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.problem.ProblemReading;
import org.zoufang.problem.SupervisionReading;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** The supervision orders that are not closed: the gravest and oldest first, and what the reader may do about each. */
@Page
@Path("/supervision")
public class SupervisionPage {

    private final SupervisionReading reading;
    private final ProblemReading problems;
    private final EnterpriseReading enterprises;
    private final OrderLines lines;
    private final CurrentCaller current;
    private final Pages pages;

    SupervisionPage(
            SupervisionReading reading,
            ProblemReading problems,
            EnterpriseReading enterprises,
            OrderLines lines,
            CurrentCaller current,
            Pages pages) {
        this.reading = reading;
        this.problems = problems;
        this.enterprises = enterprises;
        this.lines = lines;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "problem")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance supervision(List<OrderLine> lines);
    }

    @GET
    public Response open() {
        Caller caller = current.caller();
        List<OrderLine> open = lines.of(caller, reading.open(caller), pages.locale());
        Map<UUID, ProblemView> about = problems.problems(
                caller,
                open.stream().map(line -> line.order().problemId()).distinct().toList());
        Map<UUID, Enterprise> firms = enterprises.byIds(about.values().stream()
                .map(ProblemView::enterpriseId)
                .distinct()
                .toList());
        return pages.show(Templates.supervision(open.stream()
                .map(line -> named(line, about.get(line.order().problemId()), firms))
                .toList()));
    }

    private static OrderLine named(OrderLine line, ProblemView problem, Map<UUID, Enterprise> firms) {
        return new OrderLine(
                line.order(), problem, firms.get(problem.enterpriseId()).name(), line.offers());
    }
}
