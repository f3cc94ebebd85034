package org.zoufang.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One stop of a tour. */
@Entity
@Table(name = "tour_stop")
class TourStop {

    @Id
    UUID id;

    int position;
    UUID enterpriseId;
    List<String> points;
    Instant plannedFrom;
    Instant plannedTo;

    protected TourStop() {}

    static TourStop at(
            int position, UUID id, UUID enterpriseId, List<String> points, Instant plannedFrom, Instant plannedTo) {
        TourStop stop = new TourStop();
        stop.position = position;
        stop.id = id;
        stop.enterpriseId = enterpriseId;
        stop.points = points;
        stop.plannedFrom = plannedFrom;
        stop.plannedTo = plannedTo;
        return stop;
    }
}
