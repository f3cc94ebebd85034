package org.zoufang.admin.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.account.AccountReading;
import org.zoufang.account.device.DeviceReading;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.Delegation;
import org.zoufang.official.DelegationReading;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.official.posting.PostingReading;
import org.zoufang.official.register.RegisteredOfficial;
import org.zoufang.official.register.RegisteredOfficialReading;
import org.zoufang.pairing.Pairing;
import org.zoufang.pairing.PairingConnection;
import org.zoufang.pairing.PairingFilter;
import org.zoufang.pairing.PairingReading;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;

/** Puts together what a page shows of one person; never what he wrote. */
@ApplicationScoped
class PersonReading {

    private static final int PAIRINGS = 100;

    private final RegisteredOfficialReading people;
    private final PostingReading postings;
    private final PairingReading pairings;
    private final DelegationReading delegations;
    private final AccountReading accounts;
    private final DeviceReading devices;
    private final OfficialReading officials;
    private final EnterpriseReading enterprises;

    PersonReading(
            RegisteredOfficialReading people,
            PostingReading postings,
            PairingReading pairings,
            DelegationReading delegations,
            AccountReading accounts,
            DeviceReading devices,
            OfficialReading officials,
            EnterpriseReading enterprises) {
        this.people = people;
        this.postings = postings;
        this.pairings = pairings;
        this.delegations = delegations;
        this.accounts = accounts;
        this.devices = devices;
        this.officials = officials;
        this.enterprises = enterprises;
    }

    RegisteredOfficial named(String id) {
        return people.byId(Ids.parse(id, "id")).orElseThrow(() -> new NotFound("official"));
    }

    Person person(Caller caller, String id) {
        RegisteredOfficial official = named(id);
        UUID whose = official.id();
        return new Person(
                official,
                postings.of(List.of(whose)).getOrDefault(whose, List.of()),
                postings.proposedFor(List.of(whose)).getOrDefault(whose, List.of()),
                lines(pairings.page(caller, new PairingFilter(whose, null, false), PAIRINGS, null)),
                delegations(delegations.of(caller, whose)),
                accounts.of(List.of(whose)).get(whose),
                devices.of(caller, whose),
                caller.officialId().equals(whose));
    }

    List<Person.PairingLine> lines(PairingConnection page) {
        List<Pairing> found = page.edges().stream().map(edge -> edge.node()).toList();
        Map<UUID, Official> who = officials.byIds(
                found.stream().map(Pairing::officialId).distinct().toList());
        Map<UUID, Enterprise> firms = enterprises.byIds(
                found.stream().map(Pairing::enterpriseId).distinct().toList());
        return found.stream()
                .map(one -> new Person.PairingLine(one, who.get(one.officialId()), firms.get(one.enterpriseId())))
                .toList();
    }

    private List<Person.DelegationLine> delegations(List<Delegation> found) {
        Map<UUID, Official> who = officials.byIds(found.stream()
                .flatMap(one -> Stream.of(one.principalId(), one.delegateId()))
                .distinct()
                .toList());
        return found.stream()
                .map(one -> new Person.DelegationLine(one, who.get(one.principalId()), who.get(one.delegateId())))
                .toList();
    }
}
