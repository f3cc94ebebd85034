package org.zoufang.hazard;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.zoufang.contract.HazardGrade;
import org.zoufang.contract.HazardLifecycle;
import org.zoufang.contract.HazardState;

/** How a safety hazard (安全隐患) stands. It changes itself; whether it may is decided before. */
@Entity
@Table(name = "hazard")
class Hazard {

    @Id
    UUID id;

    String number;
    UUID visitId;
    UUID noteId;
    UUID enterpriseId;
    String category;
    String place;
    String text;
    boolean immediate;
    UUID reportedBy;
    UUID principalId;
    UUID deviceId;
    Instant foundAt;
    Instant reportedAt;

    @Enumerated(EnumType.STRING)
    HazardState state;

    Instant stateSince;

    @Enumerated(EnumType.STRING)
    HazardState contestedIn;

    @Enumerated(EnumType.STRING)
    HazardGrade grade;

    UUID gradedBy;
    String gradedExpert;
    UUID regulatorId;
    LocalDate dueOn;
    LocalDate recheckBy;
    LocalDate recheckOn;
    boolean recheckPassed;
    String listingNo;
    String transferredTo;
    String receiptNo;
    Instant supervisedAt;
    Instant closedAt;
    byte[] contentHash;
    int version;

    protected Hazard() {}

    /** As it was brought in; it has no number yet. */
    static Hazard reported(NewHazard asked, UUID regulator, Instant now, byte[] contentHash) {
        Hazard hazard = new Hazard();
        hazard.id = asked.id();
        hazard.visitId = asked.visitId();
        hazard.noteId = asked.noteId();
        hazard.enterpriseId = asked.enterpriseId();
        hazard.category = asked.category();
        hazard.place = asked.place();
        hazard.text = asked.text();
        hazard.immediate = asked.immediate();
        hazard.reportedBy = asked.reportedBy();
        hazard.principalId = asked.principalId();
        hazard.deviceId = asked.deviceId();
        hazard.foundAt = asked.foundAt() == null ? now : asked.foundAt();
        hazard.reportedAt = now;
        hazard.state = asked.immediate() ? HazardState.IMMEDIATE_DANGER : HazardState.FOUND;
        hazard.stateSince = now;
        hazard.regulatorId = regulator;
        hazard.contentHash = contentHash;
        hazard.version = 1;
        return hazard;
    }

    boolean isMajor() {
        return grade == HazardGrade.MAJOR;
    }

    /** Follows the arrow of a command to where it leads. */
    void follow(String command, HazardState to, Instant now) {
        if (!HazardLifecycle.leads(state, command, to)) {
            throw new IllegalStateException("no arrow " + command + " from " + state + " to " + to);
        }
        contestedIn = to == HazardState.CONTESTED ? state : null;
        if (to != state) {
            stateSince = now;
        }
        state = to;
        closedAt = HazardLifecycle.isOpen(to) ? null : now;
        version++;
    }

    /** Something beside its state changed. */
    void touched() {
        version++;
    }

    void graded(HazardGrade as, UUID by, String expert, String newCategory) {
        grade = as;
        gradedBy = by;
        gradedExpert = expert;
        category = newCategory == null ? category : newCategory;
    }

    void referred(UUID to) {
        regulatorId = to;
    }

    void due(LocalDate on) {
        dueOn = on;
    }

    /** The enterprise says that it is rectified: the regulator's time begins. */
    void claimed(LocalDate by) {
        recheckBy = by;
        recheckOn = null;
        recheckPassed = false;
    }

    void recheckOn(LocalDate day) {
        recheckOn = day;
    }

    void passed() {
        recheckPassed = true;
    }

    /** It has to be done again, by this day. */
    void failed(LocalDate newDue) {
        due(newDue);
        recheckBy = null;
        recheckOn = null;
    }

    void listed(String no) {
        listingNo = no;
    }

    void transferred(String to, String receipt) {
        transferredTo = to;
        receiptNo = receipt;
    }

    void supervised(Instant at) {
        supervisedAt = at;
    }
}
