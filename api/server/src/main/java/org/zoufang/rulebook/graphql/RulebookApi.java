package org.zoufang.rulebook.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.zoufang.contract.Catalogue;
import org.zoufang.contract.ProposalState;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.rulebook.Deciding;
import org.zoufang.rulebook.Proposal;
import org.zoufang.rulebook.ProposalPayload;
import org.zoufang.rulebook.Proposals;
import org.zoufang.rulebook.Proposing;
import org.zoufang.rulebook.RuleSet;
import org.zoufang.rulebook.RulebookReading;
import org.zoufang.rulebook.Term;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** Rule sets, catalogues and proposals through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class RulebookApi {

    private final CurrentCaller current;
    private final RulebookReading reading;
    private final Proposals proposals;
    private final Proposing proposing;
    private final Deciding deciding;
    private final OfficialReading officials;

    RulebookApi(
            CurrentCaller current,
            RulebookReading reading,
            Proposals proposals,
            Proposing proposing,
            Deciding deciding,
            OfficialReading officials) {
        this.current = current;
        this.reading = reading;
        this.proposals = proposals;
        this.proposing = proposing;
        this.deciding = deciding;
        this.officials = officials;
    }

    @Query
    @NonNull
    @Description("The rule set of each mechanism that is in force")
    public List<@NonNull RuleSet> ruleSets(@Description("On this day in China; today if not given") LocalDate on) {
        return reading.inForce(on);
    }

    @Query
    @NonNull
    @Description("The terms of a catalogue that are in force, in their order")
    public List<@NonNull Term> catalogueTerms(
            @NonNull @Description("Which catalogue") Catalogue catalogue,
            @Description("On this day in China; today if not given") LocalDate on) {
        return reading.terms(catalogue, on);
    }

    @Query
    @NonNull
    @Description("Proposals, the youngest first, at most 200")
    public List<@NonNull Proposal> proposals(@Description("In this state; all if not given") ProposalState state) {
        return proposals.in(state);
    }

    @Mutation
    @Description("Proposes a rule set; another person approves")
    public ProposalPayload ruleSetPropose(@NonNull @Description("What is asked") RuleSetProposeInput input) {
        return answer(caller -> proposing.ruleSet(caller, input.read()));
    }

    @Mutation
    @Description("Proposes a term of a catalogue; another person approves")
    public ProposalPayload termPropose(@NonNull @Description("What is asked") TermProposeInput input) {
        return answer(caller -> proposing.term(caller, input.read()));
    }

    @Mutation
    @Description("Puts into force what another person has proposed")
    public ProposalPayload proposalApprove(@NonNull @Description("What is asked") ProposalDecideInput input) {
        return answer(caller -> deciding.approve(caller, Ids.parse(input.id(), "id")));
    }

    @Mutation
    @Description("Turns down what another person has proposed")
    public ProposalPayload proposalReject(@NonNull @Description("What is asked") ProposalRejectInput input) {
        return answer(caller -> deciding.reject(caller, Ids.parse(input.id(), "id"), input.comment()));
    }

    @Mutation
    @Description("Takes back what one has proposed oneself")
    public ProposalPayload proposalWithdraw(@NonNull @Description("What is asked") ProposalDecideInput input) {
        return answer(caller -> deciding.withdraw(caller, Ids.parse(input.id(), "id")));
    }

    @Description("The rule set that it lays down, if it is about one")
    public RuleSet ruleSet(@Source Proposal of) {
        return reading.ruleSet(of.id()).orElse(null);
    }

    @NonNull
    @Description("The terms that it lays down, if it is about a catalogue")
    public List<@NonNull Term> terms(@Source Proposal of) {
        return reading.termsOf(of.id());
    }

    @Description("Who proposed it; nobody for what comes with the product")
    public List<Official> proposedBy(@Source List<Proposal> of) {
        return officials(of, Proposal::proposedById);
    }

    @Description("Who decided or withdrew it")
    public List<Official> decidedBy(@Source List<Proposal> of) {
        return officials(of, Proposal::decidedById);
    }

    private List<Official> officials(List<Proposal> of, Function<Proposal, UUID> whose) {
        Map<UUID, Official> found = officials.byIds(
                of.stream().map(whose).filter(Objects::nonNull).distinct().toList());
        return of.stream().map(one -> found.get(whose.apply(one))).toList();
    }

    private ProposalPayload answer(Function<Caller, UUID> activity) {
        Caller caller = current.caller();
        try {
            return new ProposalPayload(
                    proposals.proposal(activity.apply(caller)).orElse(null), List.of());
        } catch (Refused refused) {
            return new ProposalPayload(null, UserError.of(refused, caller.locale()));
        }
    }
}
