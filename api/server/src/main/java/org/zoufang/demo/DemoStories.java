package org.zoufang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All that came of the visits, and what came in otherwise: problems, a common one, promises, hazards. */
@ApplicationScoped
class DemoStories {

    private final DemoProblems problems;
    private final DemoClusters clusters;
    private final DemoPromises promises;
    private final DemoHazards hazards;

    DemoStories(DemoProblems problems, DemoClusters clusters, DemoPromises promises, DemoHazards hazards) {
        this.problems = problems;
        this.clusters = clusters;
        this.promises = promises;
        this.hazards = hazards;
    }

    void tell(DemoDiary diary, DemoCast cast, List<UUID> enterprises, Map<String, DemoStop> stops) {
        problems.tell(diary, cast, enterprises, stops);
        clusters.tell(diary, cast, enterprises);
        promises.tell(diary, cast, enterprises, stops);
        hazards.tell(diary, cast, enterprises, stops);
    }
}
