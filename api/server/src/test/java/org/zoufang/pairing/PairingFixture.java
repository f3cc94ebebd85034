package org.zoufang.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.PairingType;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.shared.Ids;

/** People paired with enterprises, for the tests of every room. */
@ApplicationScoped
public class PairingFixture {

    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    private final PairingMaking making;

    PairingFixture(PairingMaking making) {
        this.making = making;
    }

    /** Pairs a person with an enterprise since long ago; the pairing's id. */
    public UUID pairs(Person person, UUID enterprise) {
        return making.make(
                office(person),
                new NewPairing(Ids.next(), person.officialId(), enterprise, PairingType.LIAISON, LONG_AGO, null));
    }

    /** Ends a pairing at once. */
    public void ends(Person person, UUID pairing) {
        making.end(office(person), pairing, "调整联络企业");
    }

    private static Caller office(Person person) {
        return new Caller(person.officialId(), Set.of(Role.SERVICE_OFFICE), null, Locale.SIMPLIFIED_CHINESE);
    }
}
