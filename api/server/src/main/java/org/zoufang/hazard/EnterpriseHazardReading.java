package org.zoufang.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.Role;
import org.zoufang.hazard.view.HazardView;
import org.zoufang.official.Caller;
import org.zoufang.official.Departments;
import org.zoufang.shared.Sql;

/** Reads an enterprise's own hazard for it, and for whom a link to it may be made. */
@ApplicationScoped
public class EnterpriseHazardReading {

    private final HazardReading reading;
    private final HazardTimeline timeline;
    private final ToldPhotoReading photos;
    private final Hazards hazards;
    private final Departments departments;
    private final Sql sql;
    private final Clock clock;

    EnterpriseHazardReading(
            HazardReading reading,
            HazardTimeline timeline,
            ToldPhotoReading photos,
            Hazards hazards,
            Departments departments,
            Sql sql,
            Clock clock) {
        this.reading = reading;
        this.timeline = timeline;
        this.photos = photos;
        this.hazards = hazards;
        this.departments = departments;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A hazard that the caller may give its enterprise a link to: its regulator, who reported it, the enterprise's liaison
     * officer, the service office; empty as for one that is not there.
     */
    public Optional<HazardView> linkable(Caller caller, UUID id) {
        return reading.hazard(caller, id)
                .filter(one -> caller.is(Role.SERVICE_OFFICE)
                        || caller.actsFor(one.reportedById())
                        || one.regulatorId() != null
                                && caller.reach().oversees().contains(one.regulatorId())
                        || caller.is(Role.LIAISON_OFFICER)
                                && caller.reach().firms().contains(one.enterpriseId()));
    }

    /** Empty if there is none of this enterprise. */
    public Optional<EnterpriseHazard> hazard(UUID enterpriseId, UUID id) {
        return hazards.findByIdOptional(id)
                .filter(one -> one.enterpriseId.equals(enterpriseId))
                .map(this::shown);
    }

    private EnterpriseHazard shown(Hazard hazard) {
        List<UUID> ids = List.of(hazard.id);
        return new EnterpriseHazard(
                hazard.id,
                hazard.version,
                hazard.number,
                hazard.place,
                hazard.text,
                hazard.state,
                hazard.grade,
                hazard.regulatorId == null
                        ? null
                        : departments.names(List.of(hazard.regulatorId)).get(hazard.regulatorId),
                hazard.dueOn,
                hazard.recheckOn,
                hazard.recheckBy,
                Overdue.days(hazard, LocalDate.now(clock)),
                hazard.listingNo,
                hazard.transferredTo,
                hazard.receiptNo,
                timeline.plans(ids).getOrDefault(hazard.id, List.of()).stream()
                        .findFirst()
                        .orElse(null),
                acts(hazard),
                photos.photos(hazard.enterpriseId, hazard.id),
                steps(hazard.id));
    }

    /** The very guards of the activities. */
    private static List<String> acts(Hazard hazard) {
        HazardVoice voice = new HazardVoice(null, hazard.enterpriseId, hazard.id, null, hazard.version);
        return Stream.of("rectify", "claimFixed", "submitPlan", "contest")
                .filter(verb -> guards(new HazardCase(hazard, null, voice, verb, null, null, false))
                        .isEmpty())
                .toList();
    }

    private static List<Refusal> guards(HazardCase work) {
        return switch (work.command()) {
            case "submitPlan" -> HazardPolicy.ofMajor(work, HazardPolicy.byEnterprise(work));
            case "contest" -> HazardPolicy.byEnterprise(work);
            default -> HazardPolicy.rectifying(work);
        };
    }

    private List<EnterpriseHazard.Step> steps(UUID hazard) {
        return sql.list(
                "select command, at, contact_name, text from hazard_step where hazard_id = ? and to_enterprise"
                        + " order by position desc",
                row -> new EnterpriseHazard.Step(
                        row.getString("command"),
                        Sql.instant(row, "at"),
                        row.getString("contact_name"),
                        row.getString("text")),
                hazard);
    }
}
