package org.zoufang.visit;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.zoufang.contract.FactChoice;
import org.zoufang.contract.VisitFact;
import org.zoufang.official.Caller;
import org.zoufang.shared.Ids;
import org.zoufang.visit.view.FactValueView;

/** What somebody wrote of a fact that another had changed first (待选定事项). It waits for the lead; it is never deleted. */
@Entity
@Table(name = "fact_conflict")
class FactConflict {

    @Id
    UUID id;

    UUID visitId;

    @Enumerated(EnumType.STRING)
    VisitFact fact;

    int baseVersion;
    int visitVersion;

    @Convert(converter = FactValueJson.class)
    @ColumnTransformer(write = "?::jsonb")
    FactValueView currentValue;

    UUID currentBy;
    Instant currentAt;

    @Convert(converter = FactValueJson.class)
    @ColumnTransformer(write = "?::jsonb")
    FactValueView proposedValue;

    UUID proposedBy;
    UUID deviceId;
    Instant writtenAt;
    Instant recordedAt;

    @Enumerated(EnumType.STRING)
    FactChoice kept;

    UUID settledBy;
    Instant settledAt;

    @Convert(converter = FactValueJson.class)
    @ColumnTransformer(write = "?::jsonb")
    FactValueView replacedValue;

    int version;

    protected FactConflict() {}

    static FactConflict on(Visit visit, VisitFact fact, Caller by, Instant now) {
        FactConflict conflict = new FactConflict();
        conflict.id = Ids.next();
        conflict.visitId = visit.id;
        conflict.fact = fact;
        conflict.visitVersion = visit.version;
        conflict.currentValue = Facts.of(visit, fact);
        visit.factVersions.last(Facts.names(fact)).ifPresent(first -> {
            conflict.currentBy = first.by();
            conflict.currentAt = first.time();
        });
        conflict.proposedBy = by.officialId();
        conflict.deviceId = by.deviceId();
        conflict.recordedAt = now;
        return conflict;
    }

    /** What is proposed; again, if the same phone writes on. */
    void propose(FactValueView value, int seenVersion, Instant written) {
        proposedValue = value;
        baseVersion = seenVersion;
        writtenAt = written;
        version++;
    }

    /** @param replaced what the visit said until now, if the second value took its place, else null */
    void settle(FactChoice choice, FactValueView replaced, Caller by, Instant now) {
        kept = choice;
        replacedValue = replaced;
        settledBy = by.officialId();
        settledAt = now;
        version++;
    }

    boolean isSettled() {
        return settledAt != null;
    }
}
