package org.zoufang.workcalendar.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.rulebook.Proposal;
import org.zoufang.rulebook.ProposalPayload;
import org.zoufang.rulebook.Proposals;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;
import org.zoufang.workcalendar.CalendarDay;
import org.zoufang.workcalendar.CalendarProposing;
import org.zoufang.workcalendar.CalendarReading;

/** The working calendar through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class CalendarApi {

    private final CurrentCaller current;
    private final CalendarReading reading;
    private final CalendarProposing proposing;
    private final Proposals proposals;

    CalendarApi(CurrentCaller current, CalendarReading reading, CalendarProposing proposing, Proposals proposals) {
        this.current = current;
        this.reading = reading;
        this.proposing = proposing;
        this.proposals = proposals;
    }

    @Query
    @NonNull
    @Description("The days of a year that differ from the weekly pattern; none: no notice is in force for it yet")
    public List<@NonNull CalendarDay> calendarDays(@NonNull @Description("The year") int year) {
        return reading.days(year);
    }

    @Mutation
    @Description("Proposes days of the working calendar; another person approves")
    public ProposalPayload calendarPropose(@NonNull @Description("What is asked") CalendarProposeInput input) {
        Caller caller = current.caller();
        try {
            UUID id = proposing.propose(
                    caller,
                    Ids.parse(input.id(), "id"),
                    input.title(),
                    input.source(),
                    input.days().stream().map(CalendarDayInput::read).toList());
            return new ProposalPayload(proposals.proposal(id).orElse(null), List.of());
        } catch (Refused refused) {
            return new ProposalPayload(null, UserError.of(refused, caller.locale()));
        }
    }

    @NonNull
    @Description("The days that it lays down, if it is about the calendar")
    public List<@NonNull CalendarDay> calendarDays(@Source Proposal of) {
        return reading.daysOf(of.id());
    }
}
