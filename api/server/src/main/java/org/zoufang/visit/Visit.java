package org.zoufang.visit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.zoufang.contract.LegalBasis;
import org.zoufang.contract.VisitKind;
import org.zoufang.contract.VisitLifecycle;
import org.zoufang.contract.VisitState;
import org.zoufang.official.Caller;

/** A visit (入企记录): one enterprise, one occasion. It changes itself; whether it may is decided before. */
@Entity
@Table(name = "visit")
class Visit {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    VisitKind kind;

    @Enumerated(EnumType.STRING)
    VisitState state;

    UUID enterpriseId;
    UUID leadId;
    UUID recordedBy;
    UUID principalId;
    String purpose;
    List<String> themes;
    Instant plannedFrom;
    Instant plannedTo;
    UUID tourStopId;

    @Embedded
    VisitTimes times = new VisitTimes();

    boolean unplanned;

    @Convert(converter = LegalBasisJson.class)
    @ColumnTransformer(write = "?::jsonb")
    LegalBasis legal;

    String returnComment;
    UUID deviceId;
    Instant deviceRecordedAt;
    Instant recordedAt;
    Instant occurredAt;
    int noteCount;

    byte[] contentHash;

    @Convert(converter = FactVersions.Json.class)
    @ColumnTransformer(write = "?::jsonb")
    FactVersions factVersions = FactVersions.NONE;

    int version;

    @ElementCollection
    @CollectionTable(name = "visit_host", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "position")
    List<Host> hosts = new ArrayList<>();

    protected Visit() {}

    /** A draft, as somebody recorded it at {@code now}. */
    static Visit recorded(NewVisit asked, Caller by, Instant now, byte[] contentHash) {
        Visit visit = new Visit();
        visit.id = asked.id();
        visit.kind = asked.kind();
        visit.state = VisitState.DRAFT;
        visit.enterpriseId = asked.enterpriseId();
        visit.leadId = asked.leadId();
        visit.recordedBy = by.officialId();
        visit.principalId = asked.principalId();
        visit.purpose = asked.purpose();
        visit.themes = asked.themes();
        visit.plannedFrom = asked.plannedFrom();
        visit.plannedTo = asked.plannedTo();
        visit.tourStopId = asked.tourStopId();
        visit.legal = asked.legal();
        visit.deviceId = by.deviceId();
        visit.deviceRecordedAt = asked.recordedAt();
        visit.recordedAt = now;
        visit.contentHash = contentHash;
        visit.version = 1;
        visit.hosts.addAll(asked.hosts());
        visit.date();
        return visit;
    }

    boolean hasPlan() {
        return plannedFrom != null || tourStopId != null;
    }

    void arrive(Moment at) {
        follow("arrive");
        unplanned = !hasPlan();
        times.arrived(at);
        date();
    }

    void end(Moment at) {
        follow("end");
        times.left(at);
    }

    /** Follows the arrow of a command that changes nothing but the state. */
    void follow(String command) {
        state = VisitLifecycle.after(state, command).orElseThrow();
        version++;
    }

    void returnWith(String comment) {
        follow("return");
        returnComment = comment;
    }

    /** Facts were revised: they count from the next version on as written by {@code by}. */
    void revised(List<String> facts, Caller by, Instant at) {
        version++;
        for (String fact : facts) {
            factVersions = factVersions.with(fact, version, by, at);
        }
        date();
    }

    /** Something about its participants changed. */
    void teamChanged() {
        version++;
    }

    void noteAdded() {
        noteCount++;
    }

    void noteWithdrawn() {
        noteCount--;
    }

    /** When it took place: arrival, else the plan, else the recording, unless the device dated that into the future. */
    private void date() {
        Instant arrived = times.happened();
        Instant recording =
                deviceRecordedAt != null && deviceRecordedAt.isBefore(recordedAt) ? deviceRecordedAt : recordedAt;
        occurredAt = arrived != null ? arrived : plannedFrom != null ? plannedFrom : recording;
    }
}
