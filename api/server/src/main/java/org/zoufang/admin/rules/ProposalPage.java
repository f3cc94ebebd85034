package org.zoufang.admin.rules;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.contract.ProposalState;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.rulebook.Deciding;
import org.zoufang.rulebook.Proposal;
import org.zoufang.rulebook.Proposals;
import org.zoufang.rulebook.RuleSet;
import org.zoufang.rulebook.RulebookReading;
import org.zoufang.rulebook.Term;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;
import org.zoufang.workcalendar.CalendarDay;
import org.zoufang.workcalendar.CalendarReading;

/** One proposal: what it would lay down, on what it rests, and the decision of a second person. */
@Page
@Path("/rules/proposals/{id}")
public class ProposalPage {

    private final Proposals proposals;
    private final Deciding deciding;
    private final RulebookReading rulebook;
    private final CalendarReading calendar;
    private final OfficialReading officials;
    private final CurrentCaller current;
    private final Pages pages;

    ProposalPage(
            Proposals proposals,
            Deciding deciding,
            RulebookReading rulebook,
            CalendarReading calendar,
            OfficialReading officials,
            CurrentCaller current,
            Pages pages) {
        this.proposals = proposals;
        this.deciding = deciding;
        this.rulebook = rulebook;
        this.calendar = calendar;
        this.officials = officials;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "rules")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance proposal(
                Form form,
                String target,
                Proposal proposal,
                People people,
                RuleSet ruleSet,
                List<Term> terms,
                List<CalendarDay> days,
                May may);
    }

    /** By whom it was proposed and decided; null where nobody was. */
    public record People(Official proposer, Official decider) {}

    /** What the reader may do with it. */
    public record May(boolean decide, boolean withdraw) {}

    @GET
    public Response show(@PathParam("id") String id) {
        return pages.show(page(Form.blank(), Ids.parse(id, "id")));
    }

    @POST
    public Response decide(@PathParam("id") String id) {
        UUID proposal = Ids.parse(id, "id");
        Form form = pages.form();
        try {
            Caller caller = current.caller();
            switch (Objects.requireNonNullElse(form.text("decision"), "")) {
                case "approve" -> deciding.approve(decider(caller), proposal);
                case "reject" -> deciding.reject(decider(caller), proposal, form.text("comment"));
                case "withdraw" -> deciding.withdraw(caller, proposal);
                default -> throw Refused.because(RefusalCode.REQUIRED, "decision");
            }
            return pages.done("/rules/proposals/" + proposal, "rules.decided");
        } catch (Refused refused) {
            return pages.refused(page(form.refused(refused, pages.locale()), proposal));
        }
    }

    /** The path is the office's too, which may withdraw; deciding is an administrator's. */
    private static Caller decider(Caller caller) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            throw Refused.because(RefusalCode.NOT_PERMITTED, "decision");
        }
        return caller;
    }

    private TemplateInstance page(Form form, UUID id) {
        Proposal proposal = proposals.proposal(id).orElseThrow(() -> new NotFound("proposal"));
        Map<UUID, Official> people = officials.byIds(Stream.of(proposal.proposedById(), proposal.decidedById())
                .filter(Objects::nonNull)
                .toList());
        Caller caller = current.caller();
        boolean open = proposal.state() == ProposalState.PROPOSED;
        boolean own = caller.officialId().equals(proposal.proposedById());
        return Templates.proposal(
                form,
                "/rules/proposals/" + id,
                proposal,
                new People(people.get(proposal.proposedById()), people.get(proposal.decidedById())),
                rulebook.ruleSet(id).orElse(null),
                rulebook.termsOf(id),
                calendar.daysOf(id),
                new May(open && !own && caller.is(Role.ADMINISTRATOR), open && own));
    }
}
