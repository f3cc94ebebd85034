package org.zoufang.admin.list;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.ImportKind;
import org.zoufang.contract.ImportOutcome;
import org.zoufang.contract.OrganisationKind;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.intake.Divisions;
import org.zoufang.intake.ListColumns;
import org.zoufang.intake.ListRow;
import org.zoufang.intake.ListTaking;
import org.zoufang.intake.ListTerms;
import org.zoufang.intake.Taken;
import org.zoufang.official.Caller;
import org.zoufang.official.register.OrganisationFacts;
import org.zoufang.official.register.OrganisationReading;
import org.zoufang.official.register.OrganisationSaving;
import org.zoufang.official.register.RegisteredOrganisation;
import org.zoufang.shared.Ids;

/** A list of bodies. A line names a body by its name; what it does not say stays as it is. */
final class OrganisationList implements ListTaking<OrganisationColumn> {

    private static final ListTerms<OrganisationKind> KINDS = ListTerms.of(
            OrganisationKind.class,
            Map.of(
                    "党政领导机关", OrganisationKind.LEADERSHIP,
                    "承办单位", OrganisationKind.DEPARTMENT,
                    "职能部门", OrganisationKind.DEPARTMENT,
                    "县区、开发区", OrganisationKind.DISTRICT,
                    "开发区", OrganisationKind.DISTRICT,
                    "人民代表大会", OrganisationKind.CONGRESS));

    private final Caller caller;
    private final OrganisationReading bodies;
    private final OrganisationSaving saving;
    private final Divisions divisions;

    OrganisationList(Caller caller, OrganisationReading bodies, OrganisationSaving saving, Divisions divisions) {
        this.caller = caller;
        this.bodies = bodies;
        this.saving = saving;
        this.divisions = divisions;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ORGANISATIONS;
    }

    @Override
    public ListColumns<OrganisationColumn> columns() {
        return OrganisationColumn.ALL;
    }

    @Override
    public String label(ListRow<OrganisationColumn> row) {
        return row.raw(OrganisationColumn.NAME);
    }

    /** A body above may stand further down in the list. */
    @Override
    public boolean mayWait(Refusal refusal) {
        return refusal.code() == RefusalCode.ORGANISATION_UNKNOWN;
    }

    @Override
    public Taken take(ListRow<OrganisationColumn> row) {
        String name = row.needed(OrganisationColumn.NAME);
        OrganisationKind kind = row.term(OrganisationColumn.KIND, KINDS);
        String division = ListPlaces.division(row, OrganisationColumn.DIVISION, divisions);
        Optional<RegisteredOrganisation> standing = name == null ? Optional.empty() : bodies.named(name);
        if (standing.isEmpty() && kind == null && row.text(OrganisationColumn.KIND) == null) {
            row.wrong(OrganisationColumn.KIND, RefusalCode.REQUIRED);
        }
        UUID parent = parent(row);
        row.settle();
        RegisteredOrganisation body = standing.orElse(null);
        OrganisationFacts facts = new OrganisationFacts(
                body == null ? Ids.next() : body.id(),
                body == null ? null : body.version(),
                name,
                kind == null ? body.kind() : kind,
                parent != null || body == null || body.parent() == null
                        ? parent
                        : body.parent().id(),
                division != null || body == null ? division : body.divisionCode());
        saving.save(caller, facts);
        if (body == null) {
            return Taken.as(ImportOutcome.ADDED);
        }
        boolean same = bodies.byId(body.id())
                .filter(now -> now.version() == body.version())
                .isPresent();
        return Taken.as(same ? ImportOutcome.UNCHANGED : ImportOutcome.CHANGED);
    }

    private UUID parent(ListRow<OrganisationColumn> row) {
        String name = row.text(OrganisationColumn.PARENT);
        if (name == null) {
            return null;
        }
        Optional<RegisteredOrganisation> parent = bodies.named(name);
        return parent.isPresent()
                ? parent.get().id()
                : row.wrong(OrganisationColumn.PARENT, RefusalCode.ORGANISATION_UNKNOWN, name);
    }
}
