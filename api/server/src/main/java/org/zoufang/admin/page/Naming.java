package org.zoufang.admin.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zoufang.account.AccountReading;
import org.zoufang.contract.Limits;
import org.zoufang.enterprise.EnterpriseNaming;
import org.zoufang.official.OfficialNaming;
import org.zoufang.shared.InputCheck;

/** Whom or what a person means who types a name into a form. */
@ApplicationScoped
class Naming {

    private final OfficialNaming officials;
    private final AccountReading accounts;
    private final EnterpriseNaming enterprises;

    Naming(OfficialNaming officials, AccountReading accounts, EnterpriseNaming enterprises) {
        this.officials = officials;
        this.accounts = accounts;
        this.enterprises = enterprises;
    }

    /**
     * The person of that sign-in name, or the only one of that name.
     *
     * @throws org.zoufang.shared.Refused on the field with REQUIRED, PERSON_UNKNOWN or PERSON_AMBIGUOUS
     */
    UUID person(String typed, String field) {
        InputCheck check = new InputCheck();
        String text = check.needed(typed, field, Limits.NAME);
        check.settle();
        return accounts.named(text.strip())
                .map(account -> account.officialId())
                .orElseGet(() -> officials.meant(text, field).id());
    }

    /**
     * The enterprise of that credit code, or the only one of that name.
     *
     * @throws org.zoufang.shared.Refused on the field with REQUIRED, ENTERPRISE_UNKNOWN or ENTERPRISE_AMBIGUOUS
     */
    UUID enterprise(String typed, String field) {
        return enterprises.meant(typed, field).id();
    }
}
