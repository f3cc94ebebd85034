package org.zoufang.commitment.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zoufang.commitment.CommitmentMaking;
import org.zoufang.commitment.input.CommitmentMakeInput;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Departments;
import org.zoufang.official.OfficialNaming;
import org.zoufang.official.OfficialReading;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.visit.NoteOrigin;
import org.zoufang.visit.NoteOrigins;
import org.zoufang.web.Form;
import org.zoufang.web.Option;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** A promise made of a note: its exact words, who owes it, to whom, by when. */
@Page
@Path("/commitments/new")
public class NewPromisePage {

    private final NoteOrigins origins;
    private final CommitmentMaking making;
    private final EnterpriseReading enterprises;
    private final OfficialNaming naming;
    private final OfficialReading officials;
    private final Departments departments;
    private final CurrentCaller current;
    private final Pages pages;

    NewPromisePage(
            NoteOrigins origins,
            CommitmentMaking making,
            EnterpriseReading enterprises,
            OfficialNaming naming,
            OfficialReading officials,
            Departments departments,
            CurrentCaller current,
            Pages pages) {
        this.origins = origins;
        this.making = making;
        this.enterprises = enterprises;
        this.naming = naming;
        this.officials = officials;
        this.departments = departments;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "commitment")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance newPromise(
                Form form, NoteOrigin origin, Enterprise enterprise, List<Option> units, List<Option> principals);
    }

    @GET
    public Response ask(@QueryParam("note") String note) {
        Caller caller = current.caller();
        NoteOrigin origin = origins.named(caller, note);
        Form form = Form.blank()
                .with("id", Ids.next())
                .with("note", origin.note().id())
                .with("text", origin.note().text())
                .with("onBehalfOfId", principal(caller, origin));
        return pages.show(page(form, origin, caller));
    }

    @POST
    public Response make() {
        Caller caller = current.caller();
        Form form = pages.form();
        NoteOrigin origin = origins.named(caller, form.text("note"));
        try {
            UUID id = making.make(caller, input(form, origin));
            return pages.done("/commitments/" + id, "commitment.made");
        } catch (Refused refused) {
            return pages.refused(page(form.refused(refused, pages.locale()), origin, caller));
        }
    }

    /** All that cannot be read is said at once. */
    private CommitmentMakeInput input(Form form, NoteOrigin origin) {
        InputCheck check = new InputCheck();
        String owner = null;
        if (form.text("ownerId") != null) {
            try {
                owner = naming.meant(form.text("ownerId"), "ownerId").id().toString();
            } catch (Refused refused) {
                check.refuseAll(refused.refusals());
            }
        }
        String within = form.text("dueInWorkingDays");
        if (within != null && !within.matches("\\d{1,4}")) {
            check.refuse(RefusalCode.TIME_OUT_OF_RANGE, "dueInWorkingDays");
        }
        if (form.text("text") == null) {
            check.refuse(RefusalCode.REQUIRED, "text");
        }
        check.settle();
        return new CommitmentMakeInput(
                form.text("id"),
                origin.visit().enterpriseId().toString(),
                form.text("text"),
                origin.visit().id().toString(),
                origin.note().id().toString(),
                null,
                owner,
                form.text("unitId"),
                form.text("contactName"),
                form.day("dueOn"),
                within == null ? null : Integer.valueOf(within),
                origin.note().writtenAt(),
                form.text("onBehalfOfId"));
    }

    private TemplateInstance page(Form form, NoteOrigin origin, Caller caller) {
        Enterprise enterprise = enterprises
                .byId(origin.visit().enterpriseId())
                .orElseThrow(() -> new NotFound("enterprise of a visit"));
        List<Option> units = departments.all().stream()
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
        List<Option> principals = officials.byIds(List.copyOf(caller.reach().principals())).values().stream()
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
        return Templates.newPromise(form, origin, enterprise, units, principals);
    }

    /** In whose name the note was written, or the only one for whom a secretary writes. */
    private static UUID principal(Caller caller, NoteOrigin origin) {
        Set<UUID> principals = Set.copyOf(caller.reach().principals());
        boolean only = caller.roles().equals(Set.of(Role.SECRETARY)) && principals.size() == 1;
        return only ? principals.iterator().next() : origin.principal(caller);
    }
}
