package org.zoufang.visit;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zoufang.official.Caller;

/** A tour (行程): ordered stops of one team on one day. */
@Entity
@Table(name = "tour")
class Tour {

    @Id
    UUID id;

    String title;
    LocalDate day;
    UUID leadId;
    List<UUID> teamIds;
    Instant recordedAt;
    byte[] contentHash;
    int version;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "tour_id", nullable = false, updatable = false)
    @OrderBy("position")
    List<TourStop> stops = new ArrayList<>();

    protected Tour() {}

    static Tour planned(NewTour asked, Caller by, Instant now, byte[] contentHash) {
        Tour tour = new Tour();
        tour.id = asked.id();
        tour.title = asked.title();
        tour.day = asked.day();
        tour.leadId = by.officialId();
        tour.teamIds = asked.teamIds();
        tour.recordedAt = now;
        tour.contentHash = contentHash;
        tour.version = 1;
        tour.stops.addAll(asked.stops());
        return tour;
    }
}
