package org.zoufang.admin.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.account.AccountReading;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.enterprise.EnterpriseNaming;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;

/** Whom or what a person means who types a name into a form. */
@ApplicationScoped
class Naming {

    private static final int SEEN = 20;

    private final OfficialReading officials;
    private final AccountReading accounts;
    private final EnterpriseNaming enterprises;

    Naming(OfficialReading officials, AccountReading accounts, EnterpriseNaming enterprises) {
        this.officials = officials;
        this.accounts = accounts;
        this.enterprises = enterprises;
    }

    /**
     * The person of that sign-in name, or the only one of that name.
     *
     * @throws Refused on the field with REQUIRED, PERSON_UNKNOWN or PERSON_AMBIGUOUS
     */
    UUID person(String typed, String field) {
        String text = required(typed, field);
        Optional<UUID> holder = accounts.named(text).map(account -> account.officialId());
        if (holder.isPresent()) {
            return holder.get();
        }
        List<Official> found = officials.search(text, SEEN, null).edges().stream()
                .map(edge -> edge.node())
                .toList();
        List<Official> exact =
                found.stream().filter(one -> one.name().equals(text)).toList();
        List<Official> meant = exact.isEmpty() ? found : exact;
        return only(meant, field, text, RefusalCode.PERSON_UNKNOWN, RefusalCode.PERSON_AMBIGUOUS)
                .id();
    }

    /**
     * The enterprise of that credit code, or the only one of that name.
     *
     * @throws Refused on the field with REQUIRED, ENTERPRISE_UNKNOWN or ENTERPRISE_AMBIGUOUS
     */
    UUID enterprise(String typed, String field) {
        return enterprises.meant(typed, field).id();
    }

    private static String required(String typed, String field) {
        InputCheck check = new InputCheck();
        String text = check.needed(typed, field, Limits.NAME);
        check.settle();
        return text.strip();
    }

    private static <T> T only(List<T> meant, String field, String text, RefusalCode none, RefusalCode several) {
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw Refused.because(meant.isEmpty() ? none : several, field, text);
    }
}
