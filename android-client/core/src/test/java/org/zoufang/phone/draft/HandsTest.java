package org.zoufang.phone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.contract.Entity;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.WorkingDays;
import org.zoufang.phone.account.Who;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.OfficialLine;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.pack.Powers;
import org.zoufang.phone.store.MemoryStore;

/** Who holds the phone before one problem, one promise or one visit: himself, a secretary, a department, a stranger. */
class HandsTest {

    private static final UUID ME = new UUID(1, 1);
    private static final UUID LEADER = new UUID(1, 2);
    private static final UUID STRANGER = new UUID(1, 3);
    private static final UUID BODY = new UUID(3, 1);
    private static final UUID FIRM = new UUID(2, 1);
    private static final UUID ROW = new UUID(6, 1);

    private static final ProblemDays DAYS =
            new ProblemDays(Instant.parse("2026-11-23T01:30:00Z"), new WorkingDays(Map.of()));

    private final MemoryStore store = new MemoryStore();

    private static Hand hand(UUID body, Role... roles) {
        Who who = new Who(ME, "李工", null, null, body, Set.of(roles));
        return new Hand(who, new Powers(List.of(new OfficialLine(LEADER, "王局", null, null)), Set.of(FIRM)));
    }

    private JsonObject row(Entity entity, String json) {
        JsonObject row = Json.object(json.replace("ME", ME.toString())
                .replace("LEADER", LEADER.toString())
                .replace("STRANGER", STRANGER.toString())
                .replace("BODY", BODY.toString())
                .replace("FIRM", FIRM.toString()));
        store.pack().put(PackRow.of(entity, ROW, 1, row));
        return row;
    }

    private ProblemHand problem(Hand hand, String json) {
        row(Entity.PROBLEM, json);
        return ProblemHand.of(ProblemPicture.of(store, ROW), hand, DAYS);
    }

    private CommitmentHand promise(Hand hand, String json) {
        row(Entity.COMMITMENT, json);
        return new CommitmentHand(CommitmentPicture.of(store, ROW), hand);
    }

    private static Set<RefusalCode> codes(ProblemHand hand, String verb) {
        return hand.refusals(verb).stream().map(one -> one.code()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'raisedById':'ME'} | true",
                "{'raisedById':'LEADER'} | true",
                "{'raisedById':'STRANGER','onBehalfOfId':'ME'} | true",
                "{'raisedById':'STRANGER','onBehalfOfId':'LEADER'} | true",
                "{'raisedById':'STRANGER','onBehalfOfId':'STRANGER'} | false",
                "{'raisedById':'STRANGER'} | false",
                "{} | false",
                "{'raisedById':'ME','followerId':'STRANGER'} | false",
                "{'raisedById':'STRANGER','followerId':'ME'} | true",
                "{'raisedById':'STRANGER','followerId':'LEADER'} | true",
            })
    void whoRaisedItFollowsItUnlessItWasHandedOn(String problem, boolean raiser) {
        assertThat(problem(hand(BODY, Role.OFFICIAL), problem).isRaiser()).isEqualTo(raiser);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'handlerIds':['BODY']} | true | true",
                "{'handlerIds':['BODY']} | false | false",
                "{'handIds':['ME']} | true | true",
                "{'handIds':['ME']} | false | true",
                "{'handIds':['STRANGER'],'handlerIds':['FIRM']} | true | false",
                "{} | true | false",
            })
    void whoHandledItHimselfOrByHisDepartmentDoesNotAnswerForTheEnterprise(
            String problem, boolean inBody, boolean handled) {
        assertThat(problem(hand(inBody ? BODY : null, Role.OFFICIAL), problem).handled())
                .isEqualTo(handled);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICIAL, ME, true",
        "OFFICIAL, STRANGER, false",
        "SERVICE_OFFICE, STRANGER, true",
        "DEPUTY, ME, true",
    })
    void whatTheOfficeAskedIsAnsweredByWhoRaisedItOrTheOfficeItself(Role role, String raiser, boolean may) {
        // Given
        ProblemHand hand = problem(hand(BODY, role), "{'state':'INFO_NEEDED','raisedById':'" + raiser + "'}");

        // Then
        assertThat(codes(hand, "answerMore").contains(RefusalCode.ONLY_RAISER)).isEqualTo(!may);
    }

    @ParameterizedTest
    @CsvSource({
        "LIAISON_OFFICER, FIRM, true",
        "LIAISON_OFFICER, BODY, false",
        "OFFICIAL, FIRM, false",
        "SERVICE_OFFICE, BODY, true",
    })
    void aReplyIsBroughtByTheOfficeOrTheLiaisonOfficerOfTheEnterprise(Role role, String firm, boolean may) {
        // Given
        ProblemHand hand =
                problem(hand(BODY, role), "{'state':'REPLIED','raisedById':'STRANGER','enterpriseId':'" + firm + "'}");

        // Then
        assertThat(hand.refusals("deliver").isEmpty()).isEqualTo(may);
    }

    @Test
    void whoHoldsNoCapacityForItIsRefusedAndWhatIsNotKnownIsSaid() {
        // Given
        ProblemHand auditor = problem(hand(BODY, Role.AUDITOR), "{'state':'REPLIED'}");
        ProblemHand official = problem(hand(BODY, Role.OFFICIAL), "{'state':'REPLIED'}");
        ProblemHand newer = problem(hand(BODY, Role.OFFICIAL), "{'state':'FLOATING'}");
        store.pack().remove(Entity.PROBLEM, ROW);
        ProblemHand gone = ProblemHand.of(ProblemPicture.of(store, ROW), hand(BODY, Role.OFFICIAL), DAYS);

        // Then
        assertThat(codes(auditor, "deliver")).containsExactly(RefusalCode.NOT_PERMITTED);
        assertThat(codes(official, "deliver")).doesNotContain(RefusalCode.NOT_PERMITTED);
        assertThat(codes(newer, "confirm")).containsExactly(RefusalCode.UNKNOWN_ID);
        assertThat(codes(gone, "confirm")).containsExactly(RefusalCode.UNKNOWN_ID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'ownerId':'ME'} | OFFICIAL | true | true",
                "{'ownerId':'LEADER'} | SECRETARY | true | true",
                "{'ownerId':'STRANGER'} | OFFICIAL | false | false",
                "{'unit':{'id':'BODY'}} | OFFICIAL | true | true",
                "{'unit':{'id':'BODY'}} | DEPARTMENT_HANDLER | true | true",
                "{'unit':{'id':'BODY'}} | SECRETARY | false | true",
                "{'unit':{'id':'FIRM'}} | OFFICIAL | false | false",
                "{} | OFFICIAL | false | false",
                "{'ownerId':'STRANGER','handIds':['ME']} | OFFICIAL | false | true",
            })
    void whoOwesAPromiseAndWhoHadAPartInIt(String promise, Role role, boolean owner, boolean involved) {
        // Given
        CommitmentHand hand = promise(hand(BODY, role), promise);

        // Then
        assertThat(hand.isOwner()).isEqualTo(owner);
        assertThat(hand.isInvolved()).isEqualTo(involved);
    }

    @ParameterizedTest
    @CsvSource({"ME, true", "LEADER, true", "STRANGER, false", "'', false"})
    void aVisitIsLedByItsLeadOrInHisName(String lead, boolean leads) {
        // Given
        UUID who = Stream.of(ME, LEADER, STRANGER)
                .filter(one -> one.equals(
                        lead.equals("ME") ? ME : lead.equals("LEADER") ? LEADER : lead.isEmpty() ? null : STRANGER))
                .findFirst()
                .orElse(null);
        JsonObject visit = new JsonObject();
        JsonObject participant = Json.object("{'role':'LEAD'}");
        Json.put(participant, "officialId", who);
        visit.add("participants", Json.arrayOf(who == null ? List.of() : List.of(participant)));
        store.pack().put(PackRow.of(Entity.VISIT, ROW, 1, visit));

        // Then
        assertThat(hand(BODY, Role.OFFICIAL).leads(VisitPicture.of(store, ROW))).isEqualTo(leads);
    }
}
