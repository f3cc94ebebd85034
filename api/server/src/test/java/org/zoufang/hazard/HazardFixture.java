package org.zoufang.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.HazardState;
import org.zoufang.contract.OrganisationKind;
import org.zoufang.contract.Role;
import org.zoufang.official.OfficialAppointing;
import org.zoufang.official.Organisation;
import org.zoufang.pairing.PairingFixture;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.VisitFixture;

/** Hazards and the people around one, for the tests of every room. */
@ApplicationScoped
public class HazardFixture {

    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A body with two regulators. */
    public record Regulator(UUID id, Person one, Person other) {}

    /** Everybody whom a hazard of this enterprise meets. */
    public record Cast(
            UUID enterprise,
            Person office,
            Person liaison,
            Person supervisor,
            Regulator competent,
            Regulator foreign) {}

    private final SignedInFixture people;
    private final OfficialAppointing appointing;
    private final PairingFixture pairings;
    private final VisitFixture visits;
    private final Sql sql;

    HazardFixture(
            SignedInFixture people,
            OfficialAppointing appointing,
            PairingFixture pairings,
            VisitFixture visits,
            Sql sql) {
        this.people = people;
        this.appointing = appointing;
        this.pairings = pairings;
        this.visits = visits;
        this.sql = sql;
    }

    /** A new enterprise and everybody around it. */
    public Cast cast() {
        UUID enterprise = visits.anEnterprise();
        Person liaison = people.anOfficial(Role.LIAISON_OFFICER);
        pairings.pairs(liaison, enterprise);
        return new Cast(
                enterprise,
                people.anOfficial(Role.SERVICE_OFFICE),
                liaison,
                people.anOfficial(Role.SUPERVISOR),
                aRegulator(),
                aRegulator());
    }

    public Regulator aRegulator() {
        UUID id = Ids.next();
        appointing.found(new Organisation(id, "应急管理局 " + id, OrganisationKind.DEPARTMENT));
        return new Regulator(id, posted(id), posted(id));
    }

    private Person posted(UUID organisation) {
        return people.holding(
                false, new OfficialAppointing.Post(Ids.next(), organisation, Role.REGULATOR, "监管科长", LONG_AGO));
    }

    /** One that this official reported, written past the activities; nobody is competent yet. */
    public UUID aHazardOf(UUID official, UUID enterprise) {
        return aHazard(official, enterprise, null, HazardState.FOUND);
    }

    /** The same somewhere in its life, for which this body answers; no steps stand behind it. */
    public UUID aHazard(UUID official, UUID enterprise, UUID regulator, HazardState state) {
        UUID id = Ids.next();
        sql.change(
                """
                insert into hazard (id, number, enterprise_id, text, immediate, reported_by, found_at, reported_at, state,
                    state_since, contested_in, regulator_id, due_on, receipt_no, content_hash, version)
                values (?, ?, ?, '配电箱电线裸露', false, ?, now(), now(), ?, now(), ?, ?, current_date + 9, ?, '', 1)
                """,
                id,
                "T-%s-%d"
                        .formatted(Long.toString(System.nanoTime(), 36), COUNT.incrementAndGet())
                        .toUpperCase(Locale.ROOT),
                enterprise,
                official,
                state,
                state == HazardState.CONTESTED ? HazardState.ORDERED.name() : null,
                regulator,
                state == HazardState.TRANSFERRED ? "回执一号" : null);
        return id;
    }

    /** The bytes of this stored photo as one that the enterprise handed in with its word; its id. */
    public UUID aPhotoOf(UUID hazard, UUID photo) {
        UUID id = Ids.next();
        UUID step = Ids.next();
        sql.change(
                "insert into hazard_step (id, hazard_id, position, command, to_state, at, to_enterprise)"
                        + " values (?, ?, 90, 'claimFixed', 'CLAIMED_FIXED', now(), true)",
                step,
                hazard);
        sql.change(
                "insert into hazard_photo (id, hazard_id, step_id, position, sha256, given_at)"
                        + " select ?, ?, ?, 1, sha256, now() from photo where id = ?",
                id,
                hazard,
                step,
                photo);
        return id;
    }
}
