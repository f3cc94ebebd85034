package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.OrganisationKind;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.Role;
import org.zoufang.official.OfficialAppointing;
import org.zoufang.official.Organisation;
import org.zoufang.pairing.PairingFixture;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.VisitFixture;

/** Problems and the people around one, for the tests of every room. */
@ApplicationScoped
public class ProblemFixture {

    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A department with a handler and an approver of its own. */
    public record Department(UUID id, Person handler, Person approver) {}

    /** Everybody whom a problem of this enterprise meets. */
    public record Cast(
            UUID enterprise,
            Person office,
            Person liaison,
            Person leader,
            Person supervisor,
            Department lead,
            Department other) {}

    private final SignedInFixture people;
    private final OfficialAppointing appointing;
    private final PairingFixture pairings;
    private final VisitFixture visits;
    private final Sql sql;

    ProblemFixture(
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
                people.anOfficial(Role.OFFICIAL),
                people.anOfficial(Role.SUPERVISOR),
                aDepartment(),
                aDepartment());
    }

    public Department aDepartment() {
        UUID id = Ids.next();
        appointing.found(new Organisation(id, "承办单位 " + id, OrganisationKind.DEPARTMENT));
        return new Department(id, posted(id, Role.DEPARTMENT_HANDLER), posted(id, Role.DEPARTMENT_APPROVER));
    }

    public Person posted(UUID organisation, Role role) {
        return people.holding(false, new OfficialAppointing.Post(Ids.next(), organisation, role, "科长", LONG_AGO));
    }

    /** One that this official brought in, written past the activities; its id. */
    public UUID aProblemOf(UUID official, UUID enterprise) {
        return aProblem(official, enterprise, null, ProblemState.SUBMITTED);
    }

    /** The bytes of this stored photo as one that the enterprise handed in with the problem; its id. */
    public UUID aPhotoOf(UUID problem, UUID photo) {
        UUID id = Ids.next();
        sql.change(
                "insert into problem_photo (id, problem_id, position, sha256, given_at)"
                        + " select ?, ?, 1, sha256, now() from photo where id = ?",
                id,
                problem,
                photo);
        return id;
    }

    /** The bytes of this stored photo as a file that came with a step on the problem; its id. */
    public UUID aFileOf(UUID problem, UUID photo, UUID official) {
        UUID id = Ids.next();
        UUID step = Ids.next();
        sql.change(
                "insert into problem_step (id, problem_id, position, command, to_state, at, official_id, to_enterprise)"
                        + " values (?, ?, 7, 'replyInterim', 'IN_PROGRESS', now(), ?, true)",
                step,
                problem,
                official);
        sql.change(
                "insert into problem_file (id, problem_id, step_id, position, name, sha256, given_by, given_at)"
                        + " select ?, ?, ?, 0, '函.jpg', sha256, ?, now() from photo where id = ?",
                id,
                problem,
                step,
                official,
                photo);
        return id;
    }

    /** A plan for this enterprise that the official made, with a measure of some body; its id. */
    public UUID aPlanOf(UUID enterprise, UUID official) {
        UUID id = Ids.next();
        sql.change(
                "insert into enterprise_plan (id, enterprise_id, title, goals, from_day, to_day, made_by, made_at,"
                        + " content_hash, version) values (?, ?, '方案', '目标', '2026-01-01', '2026-12-31', ?, now(), '', 1)",
                id,
                enterprise,
                official);
        UUID body = Ids.next();
        appointing.found(new Organisation(body, "责任单位 " + body, OrganisationKind.DEPARTMENT));
        sql.change(
                "insert into plan_measure (id, plan_id, position, text, owner_id, due_on, state, content_hash)"
                        + " values (?, ?, 0, '措施', ?, '2099-12-31', 'OPEN', '')",
                Ids.next(),
                id,
                body);
        return id;
    }

    /** The measure of such a plan. */
    public UUID theMeasureOf(UUID plan) {
        return sql.one("select id from plan_measure where plan_id = ?", row -> Sql.id(row, "id"), plan)
                .orElseThrow();
    }

    /** Something that its enterprise has to be told because of a step of this official; its id. */
    public UUID aNoticeOf(UUID problem, UUID official) {
        UUID id = Ids.next();
        UUID step = Ids.next();
        UUID link = Ids.next();
        sql.change(
                "insert into problem_step (id, problem_id, position, command, to_state, at, official_id, to_enterprise)"
                        + " values (?, ?, 1, 'assign', 'ASSIGNED', now(), ?, true)",
                step,
                problem,
                official);
        sql.change(
                "insert into counter_link (id, enterprise_id, contact_name, issued_by, issued_at, expires_at, matter,"
                        + " problem_id) select ?, enterprise_id, '王厂长', ?, now(), now() + interval '3 days', 'PROBLEM', id"
                        + " from problem where id = ?",
                link,
                official,
                problem);
        sql.change(
                "insert into notice (id, problem_id, enterprise_id, kind, step_id, link_id, contact_name, created_by,"
                        + " created_at, state) select ?, id, enterprise_id, 'ASSIGNED', ?, ?, '王厂长', ?, now(), 'WAITING'"
                        + " from problem where id = ?",
                id,
                step,
                link,
                official,
                problem);
        return id;
    }

    /** The same somewhere in its life, led by a department; no steps stand behind it. */
    public UUID aProblem(UUID official, UUID enterprise, UUID lead, ProblemState state) {
        UUID id = Ids.next();
        sql.change(
                """
                insert into problem (id, number, source, enterprise_id, type, category, nature, first_seen_by, urgency,
                    confidentiality, text, grams, raised_by, heard_at, submitted_at, state, state_since, lead_id, due_on,
                    outcome, closed_at, content_hash, version)
                values (?, ?, 'LIAISON', ?, 'DEMAND', 'INFRASTRUCTURE', 'INDIVIDUAL', 'RAISED_BY_ENTERPRISE', 'NORMAL',
                    'INTERNAL', '门前道路积水', '{}', ?, now(), now(), ?, now(), ?, current_date + 9, 'A', now(), '', 1)
                """,
                id,
                "T-%s-%d"
                        .formatted(Long.toString(System.nanoTime(), 36), COUNT.incrementAndGet())
                        .toUpperCase(Locale.ROOT),
                enterprise,
                official,
                state,
                lead);
        if (state == ProblemState.WATCHED) {
            sql.change("update problem set watch_on = current_date + 30 where id = ?", id);
        }
        if (lead != null) {
            sql.change(
                    """
                    insert into problem_assignment (id, problem_id, organisation_id, role, level, assigned_at, sign_by,
                        object_by, due_on, due_provisional)
                    values (?, ?, ?, 'LEAD', 0, now(), current_date + 1, current_date + 1, current_date + 9, false)
                    """,
                    Ids.next(),
                    id,
                    lead);
        }
        return id;
    }

    /** One in hand whose answer was due so many days ago. */
    public UUID overdue(UUID enterprise, UUID lead, int days) {
        UUID id = aProblem(null, enterprise, lead, ProblemState.IN_PROGRESS);
        sql.change("update problem set due_on = current_date - ?::int where id = ?", days, id);
        sql.change("update problem_assignment set due_on = current_date - ?::int where problem_id = ?", days, id);
        return id;
    }
}
