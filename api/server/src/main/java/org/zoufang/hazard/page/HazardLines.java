package org.zoufang.hazard.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.hazard.HazardConnection;
import org.zoufang.hazard.HazardEdge;
import org.zoufang.hazard.view.HazardView;
import org.zoufang.official.Departments;

/** Makes the lines of the list of hazards, with the names that belong to them. */
@ApplicationScoped
class HazardLines {

    private final EnterpriseReading enterprises;
    private final Departments departments;
    private final HazardWords words;

    HazardLines(EnterpriseReading enterprises, Departments departments, HazardWords words) {
        this.enterprises = enterprises;
        this.departments = departments;
        this.words = words;
    }

    List<HazardLine> of(HazardConnection page, Locale locale) {
        List<HazardView> found = page.edges().stream().map(HazardEdge::node).toList();
        Map<UUID, Enterprise> firms = enterprises.byIds(
                found.stream().map(HazardView::enterpriseId).distinct().toList());
        Map<UUID, String> bodies = departments.names(found.stream()
                .map(HazardView::regulatorId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<String, String> categories = words.categories(locale);
        return found.stream()
                .map(one -> new HazardLine(
                        one,
                        firms.get(one.enterpriseId()).name(),
                        one.category() == null ? null : categories.getOrDefault(one.category(), one.category()),
                        bodies.get(one.regulatorId()),
                        HazardLine.time(one, locale)))
                .toList();
    }
}
