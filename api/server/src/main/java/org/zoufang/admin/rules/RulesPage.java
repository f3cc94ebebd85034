package org.zoufang.admin.rules;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.zoufang.contract.Catalogue;
import org.zoufang.contract.ProposalState;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Rule;
import org.zoufang.official.CurrentCaller;
import org.zoufang.rulebook.NewRuleSet;
import org.zoufang.rulebook.Proposal;
import org.zoufang.rulebook.Proposals;
import org.zoufang.rulebook.Proposing;
import org.zoufang.rulebook.RuleSet;
import org.zoufang.rulebook.RuleValue;
import org.zoufang.rulebook.RulebookReading;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;
import org.zoufang.workcalendar.CalendarReading;

/** What the city lays down (规则): the rule sets in force, what waits for a decision, and the form for a new one. */
@Page
@Path("/rules")
public class RulesPage {

    private final RulebookReading reading;
    private final CalendarReading calendar;
    private final Proposals proposals;
    private final Proposing proposing;
    private final CurrentCaller current;
    private final Pages pages;

    RulesPage(
            RulebookReading reading,
            CalendarReading calendar,
            Proposals proposals,
            Proposing proposing,
            CurrentCaller current,
            Pages pages) {
        this.reading = reading;
        this.calendar = calendar;
        this.proposals = proposals;
        this.proposing = proposing;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "rules")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance rules(
                List<RuleSet> sets,
                List<Proposal> waiting,
                List<Proposal> decided,
                Catalogue[] catalogues,
                List<Integer> years);

        static native TemplateInstance proposeRules(Form form, Rule[] rules);
    }

    @GET
    public Response list() {
        List<Proposal> all = proposals.in(null);
        return pages.show(Templates.rules(
                reading.inForce(null),
                all.stream()
                        .filter(one -> one.state() == ProposalState.PROPOSED)
                        .toList(),
                all.stream()
                        .filter(one -> one.state() != ProposalState.PROPOSED && one.proposedById() != null)
                        .toList(),
                Catalogue.values(),
                calendar.years()));
    }

    @GET
    @Path("propose")
    public Response ask() {
        return pages.show(Templates.proposeRules(Form.blank().with("id", Ids.next()), Rule.values()));
    }

    @POST
    @Path("propose")
    public Response propose() {
        Form form = pages.form();
        try {
            proposing.ruleSet(
                    current.caller(),
                    new NewRuleSet(
                            Ids.parse(form.text("id"), "id"),
                            form.text("code"),
                            form.text("name"),
                            form.text("source"),
                            Days.needed(form, "validFrom"),
                            form.day("validTo"),
                            values(form)));
            return pages.done("/rules", "rules.proposed");
        } catch (Refused refused) {
            return pages.refused(Templates.proposeRules(form.refused(refused, pages.locale()), Rule.values()));
        }
    }

    private static List<RuleValue> values(Form form) {
        InputCheck check = new InputCheck();
        List<RuleValue> values = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            String text = form.text(rule.name());
            if (text != null && text.matches("\\d{1,5}")) {
                values.add(new RuleValue(rule, Integer.parseInt(text), rule.unit()));
            } else if (text != null) {
                check.refuse(RefusalCode.NUMBER_OUT_OF_RANGE, rule.name(), 0, 10_000);
            }
        }
        check.settle();
        return values;
    }
}
