package org.zoufang.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.hazard.HazardAsking.codes;
import static org.zoufang.hazard.HazardAsking.give;
import static org.zoufang.hazard.HazardAsking.look;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.HazardLifecycle;
import org.zoufang.contract.HazardState;
import org.zoufang.hazard.HazardFixture.Cast;
import org.zoufang.shared.Sql;

/** An arrow that does not exist cannot be gone, by whoever may give the command, from any state. */
@QuarkusTest
class HazardArrowsIT {

    private record Command(Function<Cast, Person> by, Object... input) {}

    private static final Map<String, Command> COMMANDS = new LinkedHashMap<>();

    static {
        Object[] said = {"text", "说明"};
        Function<Cast, Person> regulator = cast -> cast.competent().one();
        COMMANDS.put("warn", new Command(Cast::liaison, said));
        COMMANDS.put("refer", new Command(Cast::liaison));
        COMMANDS.put("remind", new Command(Cast::liaison, said));
        COMMANDS.put("grade", new Command(regulator, "grade", "MAJOR", "text", "依据"));
        COMMANDS.put("order", new Command(regulator, "dueOn", HazardStage.day(9), "text", "更换"));
        COMMANDS.put(
                "submitPlan",
                new Command(
                        regulator,
                        "goal",
                        "目标",
                        "measures",
                        "措施",
                        "money",
                        "经费",
                        "people",
                        "人员",
                        "until",
                        HazardStage.day(9),
                        "emergencyPlan",
                        "预案"));
        COMMANDS.put("list", new Command(regulator, "listingNo", "挂牌一号"));
        COMMANDS.put("rectify", new Command(regulator));
        COMMANDS.put("appointRecheck", new Command(regulator, "day", HazardStage.day(1)));
        COMMANDS.put("recheck", new Command(regulator, "passed", true, "text", "合格"));
        COMMANDS.put("delist", new Command(regulator));
        COMMANDS.put("contest", new Command(regulator, said));
        COMMANDS.put("review", new Command(cast -> cast.competent().other(), "outcome", "UPHELD", "text", "维持"));
        COMMANDS.put("transfer", new Command(regulator, "toWhom", "执法支队", "receiptNo", "回执一号"));
    }

    private final HazardFixture hazards;
    private final Sql sql;

    HazardArrowsIT(HazardFixture hazards, Sql sql) {
        this.hazards = hazards;
        this.sql = sql;
    }

    @ParameterizedTest
    @EnumSource(HazardState.class)
    void anArrowThatDoesNotExistIsRefusedInWordsAndChangesNothing(HazardState state) {
        // Given
        Cast cast = hazards.cast();
        UUID hazard = hazards.aHazard(
                cast.liaison().officialId(), cast.enterprise(), cast.competent().id(), state);
        sql.change("update hazard set grade = 'MAJOR' where id = ?", hazard);
        for (Map.Entry<String, Command> command : COMMANDS.entrySet()) {
            if (HazardLifecycle.leads(state, command.getKey())) {
                continue;
            }
            // When
            JsonPath answer = asked(cast, hazard, command.getKey(), command.getValue());
            // Then
            assertThat(codes(answer)).as("%s from %s", command.getKey(), state).containsExactly("HAZARD_NOT_IN_STATE");
            assertThat(answer.getString("userErrors[0].message")).isNotBlank();
        }
        assertThat(look(cast.office(), hazard).getString("state")).isEqualTo(state.name());
        assertThat(look(cast.office(), hazard).getInt("version")).isEqualTo(1);
        assertThat(look(cast.office(), hazard).getList("steps")).isEmpty();
    }

    @Test
    void everyCommandOfTheDomainIsTriedHereButTheOneThatNeedsAPhoto() {
        assertThat(HazardLifecycle.values())
                .extracting(HazardLifecycle::command)
                .filteredOn(command -> !command.equals("claimFixed"))
                .allSatisfy(command -> assertThat(COMMANDS).containsKey(command));
    }

    @ParameterizedTest
    @EnumSource(HazardState.class)
    void itsWordThatItIsRectifiedIsRefusedWhereItWasNeverAskedTo(HazardState state) {
        // Given
        Cast cast = hazards.cast();
        UUID hazard = hazards.aHazard(
                cast.liaison().officialId(), cast.enterprise(), cast.competent().id(), state);
        boolean leads = HazardLifecycle.leads(state, "claimFixed");
        // When
        JsonPath answer = give(cast.competent().one(), hazard, "ClaimFixed", "text", "已更换。");
        // Then
        assertThat(codes(answer)).contains("HAZARD_NEEDS_PHOTO");
        assertThat(codes(answer).contains("HAZARD_NOT_IN_STATE")).isEqualTo(!leads);
        assertThat(look(cast.office(), hazard).getString("state")).isEqualTo(state.name());
    }

    private static JsonPath asked(Cast cast, UUID hazard, String name, Command command) {
        Object[] input = name.equals("refer")
                ? new Object[] {"regulatorId", cast.foreign().id().toString()}
                : command.input();
        return give(command.by().apply(cast), hazard, Character.toUpperCase(name.charAt(0)) + name.substring(1), input);
    }
}
