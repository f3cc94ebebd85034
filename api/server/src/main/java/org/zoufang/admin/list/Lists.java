package org.zoufang.admin.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zoufang.admin.ListsOfAdministration;
import org.zoufang.contract.ImportKind;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.enterprise.intake.EnterpriseImporting;
import org.zoufang.intake.DivisionReading;
import org.zoufang.intake.ListTaking;
import org.zoufang.intake.TemplateColumn;
import org.zoufang.official.Caller;
import org.zoufang.official.register.OrganisationReading;
import org.zoufang.official.register.OrganisationSaving;
import org.zoufang.pairing.PairingMaking;
import org.zoufang.pairing.PairingReading;
import org.zoufang.shared.NotFound;

/** Makes ready what takes a list in. */
@ApplicationScoped
class Lists implements ListsOfAdministration {

    private final OrganisationReading bodies;
    private final OrganisationSaving saving;
    private final DivisionReading divisions;
    private final Appointing appointing;
    private final PersonSearch people;
    private final PairingMaking making;
    private final PairingReading pairings;
    private final EnterpriseReading enterprises;
    private final Clock clock;

    Lists(
            OrganisationReading bodies,
            OrganisationSaving saving,
            DivisionReading divisions,
            Appointing appointing,
            PersonSearch people,
            PairingMaking making,
            PairingReading pairings,
            EnterpriseReading enterprises,
            Clock clock) {
        this.bodies = bodies;
        this.saving = saving;
        this.divisions = divisions;
        this.appointing = appointing;
        this.people = people;
        this.making = making;
        this.pairings = pairings;
        this.enterprises = enterprises;
        this.clock = clock;
    }

    @Override
    public ListTaking<?> of(ImportKind kind, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        return switch (kind) {
            case ORGANISATIONS -> new OrganisationList(caller, bodies, saving, divisions.all());
            case OFFICIALS -> new OfficialList(caller, appointing, people, today);
            case PAIRINGS -> new PairingList(caller, making, pairings, enterprises, people, today);
            case ENTERPRISES -> throw new NotFound("list");
        };
    }

    @Override
    public List<? extends TemplateColumn> columns(ImportKind kind) {
        return switch (kind) {
            case ORGANISATIONS -> OrganisationColumn.ALL.all();
            case OFFICIALS -> OfficialColumn.ALL.all();
            case PAIRINGS -> PairingColumn.ALL.all();
            case ENTERPRISES -> EnterpriseImporting.columns();
        };
    }
}
