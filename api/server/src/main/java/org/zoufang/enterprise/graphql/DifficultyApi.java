package org.zoufang.enterprise.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.enterprise.difficulty.Difficulty;
import org.zoufang.enterprise.difficulty.DifficultyMarking;
import org.zoufang.enterprise.difficulty.DifficultyReading;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** Enterprises in difficulty through the front door. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class DifficultyApi {

    private final CurrentCaller current;
    private final DifficultyReading reading;
    private final DifficultyMarking marking;
    private final EnterpriseReading enterprises;

    DifficultyApi(
            CurrentCaller current,
            DifficultyReading reading,
            DifficultyMarking marking,
            EnterpriseReading enterprises) {
        this.current = current;
        this.reading = reading;
        this.marking = marking;
        this.enterprises = enterprises;
    }

    @Query
    @Description("Enterprises in difficulty (困难企业), what is to be looked at first in front")
    public @NonNull List<@NonNull Difficulty> enterprisesInDifficulty() {
        return reading.marked(current.caller());
    }

    @Mutation
    @Description("Marks an enterprise as in difficulty (困难企业)")
    public DifficultyPayload enterpriseDifficultyMark(
            @NonNull @Description("What is asked") DifficultyMarkInput input) {
        return answer(caller -> marking.mark(
                caller,
                Ids.parse(input.id(), "id"),
                Ids.parse(input.enterpriseId(), "enterpriseId"),
                input.reason(),
                input.lookOn()));
    }

    @Mutation
    @Description("Takes the mark away; it stays as history")
    public DifficultyPayload enterpriseDifficultyLift(
            @NonNull @Description("What is asked") DifficultyLiftInput input) {
        return answer(caller -> marking.lift(caller, Ids.parse(input.id(), "id"), input.reason()));
    }

    @NonNull
    @Description("The enterprise")
    public List<Enterprise> enterprise(@Source List<Difficulty> of) {
        Map<UUID, Enterprise> found = enterprises.byIds(
                of.stream().map(Difficulty::enterpriseId).distinct().toList());
        return of.stream().map(one -> found.get(one.enterpriseId())).toList();
    }

    private DifficultyPayload answer(Function<Caller, UUID> activity) {
        Caller caller = current.caller();
        try {
            return new DifficultyPayload(
                    reading.mark(caller, activity.apply(caller)).orElse(null), List.of());
        } catch (Refused refused) {
            return new DifficultyPayload(null, UserError.of(refused, caller.locale()));
        }
    }
}
