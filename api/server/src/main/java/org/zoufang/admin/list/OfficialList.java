package org.zoufang.admin.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zoufang.contract.ImportKind;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.Scope;
import org.zoufang.intake.ListColumns;
import org.zoufang.intake.ListRow;
import org.zoufang.intake.ListTaking;
import org.zoufang.intake.ListTerms;
import org.zoufang.intake.Taken;
import org.zoufang.official.Caller;
import org.zoufang.official.register.RegisteredOfficial;
import org.zoufang.official.register.RegisteredOrganisation;

/**
 * A list of people with a post each, and an account where one is named. A line means the person who has the account,
 * else the one of that name in that body; else it brings somebody new in.
 */
final class OfficialList implements ListTaking<OfficialColumn> {

    private static final ListTerms<Role> ROLES = ListTerms.of(
            Role.class,
            Map.of(
                    "领导", Role.OFFICIAL,
                    "干部", Role.OFFICIAL,
                    "秘书", Role.SECRETARY,
                    "联络员", Role.LIAISON_OFFICER,
                    "督查", Role.SUPERVISOR,
                    "审批人", Role.DEPARTMENT_APPROVER,
                    "管理员", Role.ADMINISTRATOR));
    private static final ListTerms<Scope> SCOPES =
            ListTerms.of(Scope.class, Map.of("县区", Scope.DISTRICT, "单位", Scope.UNIT, "无", Scope.NONE));

    private final Caller caller;
    private final Appointing appointing;
    private final PersonSearch people;
    private final LocalDate today;

    OfficialList(Caller caller, Appointing appointing, PersonSearch people, LocalDate today) {
        this.caller = caller;
        this.appointing = appointing;
        this.people = people;
        this.today = today;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.OFFICIALS;
    }

    @Override
    public ListColumns<OfficialColumn> columns() {
        return OfficialColumn.ALL;
    }

    @Override
    public String label(ListRow<OfficialColumn> row) {
        return row.raw(OfficialColumn.NAME);
    }

    @Override
    public Taken take(ListRow<OfficialColumn> row) {
        String name = row.needed(OfficialColumn.NAME);
        String organisation = row.needed(OfficialColumn.ORGANISATION);
        String title = row.text(OfficialColumn.TITLE);
        Role role = row.term(OfficialColumn.ROLE, ROLES);
        if (row.text(OfficialColumn.ROLE) == null) {
            row.wrong(OfficialColumn.ROLE, RefusalCode.REQUIRED);
        }
        Scope scope = row.term(OfficialColumn.SCOPE, SCOPES);
        LocalDate from = row.day(OfficialColumn.FROM);
        LocalDate to = row.day(OfficialColumn.TO);
        String account = row.text(OfficialColumn.ACCOUNT);
        RegisteredOrganisation body = organisation == null ? null : appointing.body(organisation);
        if (organisation != null && body == null) {
            row.wrong(OfficialColumn.ORGANISATION, RefusalCode.ORGANISATION_UNKNOWN, organisation);
        }
        RegisteredOfficial person = name == null || organisation == null ? null : meant(row, name, organisation);
        row.settle();
        return new OfficialLine(appointing, people, caller, today)
                .take(person, name, account, new OfficialLine.Post(body, role, scope, title, from, to));
    }

    private RegisteredOfficial meant(ListRow<OfficialColumn> row, String name, String organisation) {
        String account = row.text(OfficialColumn.ACCOUNT);
        RegisteredOfficial holder = account == null ? null : people.withAccount(account);
        if (holder != null) {
            return holder.name().equals(name)
                    ? holder
                    : row.wrong(OfficialColumn.ACCOUNT, RefusalCode.ACCOUNT_NAME_TAKEN, account);
        }
        List<RegisteredOfficial> named = people.named(name, organisation);
        if (named.size() > 1) {
            return row.wrong(OfficialColumn.NAME, RefusalCode.PERSON_AMBIGUOUS, name);
        }
        return named.isEmpty() ? null : named.get(0);
    }
}
