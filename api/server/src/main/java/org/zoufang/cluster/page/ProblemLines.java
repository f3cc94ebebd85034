package org.zoufang.cluster.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.problem.view.ProblemView;

/** Problems as the pages of common problems list them. */
@ApplicationScoped
class ProblemLines {

    private final EnterpriseReading enterprises;

    ProblemLines(EnterpriseReading enterprises) {
        this.enterprises = enterprises;
    }

    List<ProblemLine> of(Collection<ProblemView> problems) {
        Map<UUID, Enterprise> firms = enterprises.byIds(
                problems.stream().map(ProblemView::enterpriseId).distinct().toList());
        return problems.stream()
                .map(one -> new ProblemLine(one, firms.get(one.enterpriseId()).name()))
                .toList();
    }
}
