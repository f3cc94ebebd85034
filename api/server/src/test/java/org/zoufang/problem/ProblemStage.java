package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.give;
import static org.zoufang.problem.ProblemAsking.heard;
import static org.zoufang.problem.ProblemAsking.send;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.zoufang.problem.ProblemFixture.Cast;

/** A problem with everybody around it, taken as far into its life as a test needs. */
record ProblemStage(Cast cast, UUID problem) {

    /** Heard by the liaison officer. */
    static ProblemStage of(Cast cast) {
        return new ProblemStage(cast, submitted(cast));
    }

    /** Another one of the same enterprise. */
    UUID submitted() {
        return submitted(cast);
    }

    private static UUID submitted(Cast cast) {
        Map<String, Object> input = heard(cast.enterprise());
        done(send(cast.liaison(), "Submit", input), "SUBMITTED");
        return UUID.fromString((String) input.get("id"));
    }

    JsonPath assigned() {
        done(give(cast.office(), problem, "Accept"), "ACCEPTED");
        JsonPath assigned = give(
                cast.office(), problem, "Assign", "leadId", cast.lead().id().toString());
        done(assigned, "ASSIGNED");
        return assigned;
    }

    void inProgress() {
        assigned();
        done(give(cast.lead().handler(), problem, "SignFor"), "IN_PROGRESS");
    }

    void closed() {
        inProgress();
        draft("A", "已办。");
        give(cast.lead().approver(), problem, "ApproveReply");
        delivered("AT_THE_DOOR");
        done(confirmed(), "CLOSED");
    }

    /** The enterprise's word, written down by its liaison officer. */
    JsonPath confirmed() {
        return give(
                cast.liaison(),
                problem,
                "Confirm",
                "contactName",
                "王厂长",
                "result",
                "SATISFIED",
                "manner",
                "FAIRLY_SATISFIED",
                "text",
                "路通了。");
    }

    /** Brought to the door and confirmed there, both signed on the glass. */
    void signed(String drawn) {
        give(
                cast.liaison(),
                problem,
                "Deliver",
                "way",
                "AT_THE_DOOR",
                "toWhom",
                "李主任",
                "deliveredAt",
                Instant.now().toString(),
                "signature",
                drawn);
        done(
                give(cast.liaison(), problem, "Confirm", "contactName", "王厂长", "text", "路通了。", "signature", drawn),
                "CLOSED");
    }

    /** Refused by the department, and with a second person now. */
    void sentToReview() {
        give(
                cast.lead().handler(),
                problem,
                "DraftReply",
                "outcome",
                "D",
                "text",
                "不办。",
                "legalBasis",
                "内部规定",
                "alternatives",
                "自行解决");
        give(cast.lead().approver(), problem, "SendToReview");
    }

    /** Being solved, accepted so far, to be looked at again in a month. */
    void watched() {
        inProgress();
        String next = LocalDate.now().plusDays(30).toString();
        give(cast.lead().handler(), problem, "DraftReply", "outcome", "B", "text", "已列入整治。", "nextOn", next);
        give(cast.lead().approver(), problem, "ApproveReply");
        delivered("AT_THE_DOOR");
        done(give(cast.liaison(), problem, "ConfirmInterim", "contactName", "王厂长"), "WATCHED");
    }

    JsonPath dissatisfied() {
        draft("A", "已办。");
        give(cast.lead().approver(), problem, "ApproveReply");
        delivered("AT_THE_DOOR");
        return give(cast.liaison(), problem, "Dissatisfied", "contactName", "王厂长", "text", "没有解决。");
    }

    JsonPath draft(String outcome, String text) {
        return give(cast.lead().handler(), problem, "DraftReply", "outcome", outcome, "text", text);
    }

    JsonPath ask(LocalDate until) {
        return give(cast.lead().handler(), problem, "AskExtension", "until", until.toString(), "text", "汛期无法施工。");
    }

    JsonPath decided(UUID lead) {
        return give(cast.office(), problem, "DecideObjection", "leadId", lead.toString(), "text", "按职责分工。");
    }

    JsonPath delivered(String way) {
        return deliveredAt(Instant.now().toString(), way);
    }

    JsonPath deliveredAt(String at, String way) {
        return give(cast.liaison(), problem, "Deliver", "way", way, "toWhom", "王厂长", "deliveredAt", at);
    }

    static void done(JsonPath answer, String state) {
        assertThat(answer.getList("userErrors")).isEmpty();
        assertThat(answer.getString("problem.state")).isEqualTo(state);
    }
}
