package org.zoufang.admin.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.CreditCode;
import org.zoufang.contract.ImportKind;
import org.zoufang.contract.ImportOutcome;
import org.zoufang.contract.PairingType;
import org.zoufang.contract.RefusalCode;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.intake.CellWords;
import org.zoufang.intake.ListColumns;
import org.zoufang.intake.ListRow;
import org.zoufang.intake.ListTaking;
import org.zoufang.intake.ListTerms;
import org.zoufang.intake.Taken;
import org.zoufang.official.Caller;
import org.zoufang.official.register.RegisteredOfficial;
import org.zoufang.pairing.NewPairing;
import org.zoufang.pairing.PairingFilter;
import org.zoufang.pairing.PairingMaking;
import org.zoufang.pairing.PairingReading;
import org.zoufang.shared.Ids;

/** A list of pairings: a person by account, or by name and body; an enterprise by credit code, or by name. */
final class PairingList implements ListTaking<PairingColumn> {

    private static final int SEEN = 100;
    private static final ListTerms<PairingType> TYPES = ListTerms.of(
            PairingType.class,
            Map.of(
                    "领导联系企业", PairingType.LEADER_CONTACT,
                    "驻企联络员", PairingType.LIAISON,
                    "联络员", PairingType.LIAISON,
                    "人大代表联系", PairingType.DEPUTY_PAIR));

    private final Caller caller;
    private final PairingMaking making;
    private final PairingReading pairings;
    private final EnterpriseReading enterprises;
    private final PersonSearch people;
    private final LocalDate today;

    PairingList(
            Caller caller,
            PairingMaking making,
            PairingReading pairings,
            EnterpriseReading enterprises,
            PersonSearch people,
            LocalDate today) {
        this.caller = caller;
        this.making = making;
        this.pairings = pairings;
        this.enterprises = enterprises;
        this.people = people;
        this.today = today;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PAIRINGS;
    }

    @Override
    public ListColumns<PairingColumn> columns() {
        return PairingColumn.ALL;
    }

    @Override
    public String label(ListRow<PairingColumn> row) {
        String person = row.raw(PairingColumn.NAME);
        String enterprise = row.raw(PairingColumn.ENTERPRISE);
        return (person.isEmpty() ? row.raw(PairingColumn.ACCOUNT) : person) + " – "
                + (enterprise.isEmpty() ? row.raw(PairingColumn.CREDIT_CODE) : enterprise);
    }

    @Override
    public Taken take(ListRow<PairingColumn> row) {
        PairingType type = row.term(PairingColumn.TYPE, TYPES);
        if (row.text(PairingColumn.TYPE) == null) {
            row.wrong(PairingColumn.TYPE, RefusalCode.REQUIRED);
        }
        LocalDate from = row.day(PairingColumn.FROM);
        LocalDate to = row.day(PairingColumn.TO);
        Integer every = every(row);
        UUID person = person(row);
        UUID enterprise = enterprise(row);
        row.settle();
        if (standing(person, enterprise, type, from)) {
            return Taken.as(ImportOutcome.UNCHANGED);
        }
        making.make(
                caller, new NewPairing(Ids.next(), person, enterprise, type, from == null ? today : from, to, every));
        return Taken.as(ImportOutcome.ADDED);
    }

    private static Integer every(ListRow<PairingColumn> row) {
        String text = row.text(PairingColumn.EVERY);
        if (text == null) {
            return null;
        }
        int days = text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
        return days >= 1 && days <= NewPairing.MOST_DAYS
                ? Integer.valueOf(days)
                : row.wrong(PairingColumn.EVERY, RefusalCode.NUMBER_OUT_OF_RANGE, 1, NewPairing.MOST_DAYS);
    }

    private boolean standing(UUID person, UUID enterprise, PairingType type, LocalDate from) {
        return pairings.page(caller, new PairingFilter(person, enterprise, false), SEEN, null).edges().stream()
                .map(edge -> edge.node())
                .anyMatch(one -> one.type() == type
                        && one.endedAt() == null
                        && (from == null ? one.live() : from.equals(one.from())));
    }

    private UUID person(ListRow<PairingColumn> row) {
        String account = row.text(PairingColumn.ACCOUNT);
        String name = row.text(PairingColumn.NAME);
        if (account != null) {
            RegisteredOfficial holder = people.withAccount(account);
            return holder != null && (name == null || name.equals(holder.name()))
                    ? holder.id()
                    : row.wrong(PairingColumn.ACCOUNT, RefusalCode.PERSON_UNKNOWN, account);
        }
        if (name == null) {
            return row.wrong(PairingColumn.NAME, RefusalCode.REQUIRED);
        }
        List<RegisteredOfficial> named = people.named(name, row.text(PairingColumn.ORGANISATION));
        if (named.size() == 1) {
            return named.get(0).id();
        }
        return row.wrong(
                PairingColumn.NAME, named.isEmpty() ? RefusalCode.PERSON_UNKNOWN : RefusalCode.PERSON_AMBIGUOUS, name);
    }

    private UUID enterprise(ListRow<PairingColumn> row) {
        String code = row.text(PairingColumn.CREDIT_CODE);
        String name = row.text(PairingColumn.ENTERPRISE);
        if (code == null && name == null) {
            return row.wrong(PairingColumn.ENTERPRISE, RefusalCode.REQUIRED);
        }
        String wanted = code == null ? name : CreditCode.tidy(CellWords.halfWidth(code));
        List<Enterprise> found = enterprises.search(wanted, SEEN, null).edges().stream()
                .map(edge -> edge.node())
                .filter(one -> wanted.equals(code == null ? one.name() : one.creditCode()))
                .toList();
        if (found.size() == 1) {
            return found.get(0).id();
        }
        return row.wrong(
                code == null ? PairingColumn.ENTERPRISE : PairingColumn.CREDIT_CODE,
                found.isEmpty() ? RefusalCode.ENTERPRISE_UNKNOWN : RefusalCode.ENTERPRISE_AMBIGUOUS,
                wanted);
    }
}
