package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.contract.OrganisationKind;
import org.zoufang.contract.Role;
import org.zoufang.contract.Scope;
import org.zoufang.official.Caller;
import org.zoufang.official.Delegating;
import org.zoufang.official.NewDelegation;
import org.zoufang.official.OfficialAppointing;
import org.zoufang.official.Organisation;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;

/** People who can sign in, for the tests of every room: inject it, take a person, send {@code bearer()}. */
@ApplicationScoped
public class SignedInFixture {
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    private final OfficialAppointing appointing;
    private final AccountOpening accounts;
    private final LetIn letIn;
    private final Delegating delegating;
    private final Sql sql;

    SignedInFixture(
            OfficialAppointing appointing, AccountOpening accounts, LetIn letIn, Delegating delegating, Sql sql) {
        this.sql = sql;
        this.appointing = appointing;
        this.accounts = accounts;
        this.letIn = letIn;
        this.delegating = delegating;
    }

    /** A person with an account and a session. */
    public record Person(UUID officialId, String name, String password, UUID deviceId, Session session) {
        /** The value of the Authorization header. */
        public String bearer() {
            return "Bearer " + session.accessToken();
        }
    }

    /** A new person who holds a post in each of these capacities, signed in at a phone of his own. */
    public Person anOfficial(Role... roles) {
        return aPerson(false, roles);
    }

    /** The same with a demo account. */
    public Person aDemoOfficial(Role... roles) {
        return aPerson(true, roles);
    }

    /** The same person, signed in at a second phone too. */
    public Person onAnotherPhone(Person person) {
        UUID device = Ids.next();
        Session session = letIn.at(person.name(), new SigningIn.Phone(device, "另一部手机", 1));
        return new Person(person.officialId(), person.name(), person.password(), device, session);
    }

    /** The first lets the second, a secretary, act for him; the delegation's id. */
    public UUID lends(Person leader, Person secretary) {
        Caller caller = new Caller(leader.officialId(), Set.of(), null, Locale.SIMPLIFIED_CHINESE);
        return delegating.grant(
                caller, new NewDelegation(Ids.next(), leader.officialId(), secretary.officialId(), LONG_AGO, null));
    }

    /** A leader whose post lets him see this far, in a body of his own. */
    public Person aLeader(Scope scope) {
        UUID organisation = Ids.next();
        appointing.found(new Organisation(organisation, "测试单位 " + organisation, OrganisationKind.OTHER));
        return holding(
                false, new OfficialAppointing.Post(Ids.next(), organisation, Role.OFFICIAL, scope, "处长", LONG_AGO));
    }

    /** Somebody who has no password here: a provider vouches for him under this name. */
    public record Vouched(UUID officialId, String name) {}

    /** A new person without a password, who holds a post in each of these capacities. */
    public Vouched aVouchedOfficial(Role... roles) {
        UUID official = Ids.next();
        appointed(official, posts(roles));
        String name = "vouched-" + official;
        accounts.openWithoutPassword(official, name);
        return new Vouched(official, name);
    }

    /** Closes an account, as an administrator does. */
    public void close(String name) {
        sql.change("update account set disabled_at = now() where name = ?", name);
    }

    private Person aPerson(boolean demo, Role... roles) {
        return holding(demo, posts(roles));
    }

    /** A new person who holds these posts. */
    public Person holding(boolean demo, OfficialAppointing.Post... posts) {
        UUID official = Ids.next();
        String name = "test-" + official;
        appointed(official, posts);
        letIn.opens(official, name, demo);
        UUID device = Ids.next();
        Session session = letIn.at(name, new SigningIn.Phone(device, "测试手机", 1));
        return new Person(official, name, LetIn.PASSWORD, device, session);
    }

    private void appointed(UUID official, OfficialAppointing.Post... posts) {
        appointing.appoint(
                new OfficialAppointing.Person(official, "林晓岚", "linxiaolan", "lxl", false), posts[0], official);
        for (int i = 1; i < posts.length; i++) {
            appointing.appoint(official, posts[i], official);
        }
    }

    private OfficialAppointing.Post[] posts(Role... roles) {
        UUID organisation = Ids.next();
        appointing.found(new Organisation(organisation, "测试单位 " + organisation, kind(roles)));
        return Stream.of(roles).map(role -> aPost(organisation, role)).toArray(OfficialAppointing.Post[]::new);
    }

    /** Leaders of the city see the city; other roles see as far wherever they are. */
    private static OrganisationKind kind(Role... roles) {
        return List.of(roles).contains(Role.OFFICIAL) ? OrganisationKind.LEADERSHIP : OrganisationKind.DEPARTMENT;
    }

    private static OfficialAppointing.Post aPost(UUID organisation, Role role) {
        return new OfficialAppointing.Post(Ids.next(), organisation, role, "科长", LONG_AGO);
    }
}
