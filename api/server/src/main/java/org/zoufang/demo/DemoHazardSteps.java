package org.zoufang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.HazardGrade;
import org.zoufang.counter.HazardLinks;
import org.zoufang.hazard.EnterpriseHazardReading;
import org.zoufang.hazard.HazardGrading;
import org.zoufang.hazard.HazardOrdering;
import org.zoufang.hazard.HazardPlanning;
import org.zoufang.hazard.HazardRechecking;
import org.zoufang.hazard.HazardRectifying;
import org.zoufang.hazard.HazardReferring;
import org.zoufang.hazard.HazardSupervising;
import org.zoufang.hazard.HazardVoice;
import org.zoufang.hazard.input.HazardAppointRecheckInput;
import org.zoufang.hazard.input.HazardClaimFixedInput;
import org.zoufang.hazard.input.HazardGradeInput;
import org.zoufang.hazard.input.HazardListInput;
import org.zoufang.hazard.input.HazardOrderInput;
import org.zoufang.hazard.input.HazardRecheckInput;
import org.zoufang.hazard.input.HazardStepInput;
import org.zoufang.hazard.input.HazardSubmitPlanInput;
import org.zoufang.hazard.input.HazardTransferInput;
import org.zoufang.official.Caller;
import org.zoufang.shared.Clocks;
import org.zoufang.shared.Ids;

/** What visitors, the regulator and the enterprise do about a hazard, in the words of the demonstration. */
@ApplicationScoped
class DemoHazardSteps {

    private static final int DAYS_TO_RECTIFY = 15;
    private static final int DAYS_OF_THE_PLAN = 60;
    private static final int DAYS_OF_A_LINK = 14;

    /** A step that is due: whose story, of which hazard, when. */
    record Turn(DemoCast cast, HazardStory story, UUID hazard, UUID enterprise, Instant at) {

        String id() {
            return hazard.toString();
        }

        String step() {
            return Ids.next().toString();
        }

        Caller by(String who) {
            return cast.caller(who);
        }

        LocalDate day() {
            return at.atZone(Clocks.CHINA).toLocalDate();
        }

        HazardStepInput saying(String text) {
            return new HazardStepInput(id(), step(), text);
        }
    }

    private final HazardReferring referring;
    private final HazardGrading grading;
    private final HazardOrdering ordering;
    private final HazardPlanning planning;
    private final HazardRectifying rectifying;
    private final HazardRechecking rechecking;
    private final HazardSupervising supervising;
    private final EnterpriseHazardReading hazards;
    private final HazardLinks links;
    private final DemoPictures pictures;

    DemoHazardSteps(
            HazardReferring referring,
            HazardGrading grading,
            HazardOrdering ordering,
            HazardPlanning planning,
            HazardRectifying rectifying,
            HazardRechecking rechecking,
            HazardSupervising supervising,
            EnterpriseHazardReading hazards,
            HazardLinks links,
            DemoPictures pictures) {
        this.referring = referring;
        this.grading = grading;
        this.ordering = ordering;
        this.planning = planning;
        this.rectifying = rectifying;
        this.rechecking = rechecking;
        this.supervising = supervising;
        this.hazards = hazards;
        this.links = links;
        this.pictures = pictures;
    }

    void take(String verb, Turn turn) {
        Caller regulator = turn.by("regulator");
        switch (verb) {
            case "remind" -> referring.remind(turn.by(turn.story().who()), turn.saying("已当面提醒负责人，请先采取措施。"));
            case "gradeGeneral" -> grade(regulator, HazardGrade.GENERAL, turn);
            case "gradeMajor" -> grade(regulator, HazardGrade.MAJOR, turn);
            case "order" ->
                ordering.order(
                        regulator,
                        new HazardOrderInput(
                                turn.id(),
                                turn.step(),
                                turn.day().plusDays(DAYS_TO_RECTIFY),
                                turn.story().demand()));
            case "list" ->
                ordering.list(
                        regulator, new HazardListInput(turn.id(), turn.step(), "云应急挂〔2026〕3号", null, "按方案治理，每旬报进度。"));
            case "appoint" ->
                rechecking.appoint(
                        regulator,
                        new HazardAppointRecheckInput(
                                turn.id(), turn.step(), turn.day().plusDays(2), "请安全员在场。"));
            case "pass" ->
                rechecking.recheck(
                        regulator, new HazardRecheckInput(turn.id(), turn.step(), true, "现场复查，已整改到位。", null, null));
            case "transfer" ->
                ordering.transfer(
                        regulator,
                        new HazardTransferInput(
                                turn.id(), turn.step(), "云溪市应急管理综合行政执法支队", "云应急执收〔2026〕15号", "逾期未整改，移交立案。"));
            case "supervise" -> supervising.supervise(turn.by("supervisor"), turn.saying("整改超期，请三日内报明原因和措施。"));
            default -> enterprise(verb, turn);
        }
    }

    private void grade(Caller regulator, HazardGrade grade, Turn turn) {
        grading.grade(
                regulator,
                new HazardGradeInput(
                        turn.id(), turn.step(), grade, null, null, turn.story().basis()));
    }

    /** What the enterprise does by its own link. */
    private void enterprise(String verb, Turn turn) {
        HazardVoice voice = voice(turn);
        String answer = turn.story().answer();
        switch (verb) {
            case "rectify" -> rectifying.rectify(voice, turn.saying("已停用并挂牌，材料下周到。"));
            case "contest" -> rectifying.contest(voice, turn.saying(answer));
            case "claim" -> {
                DemoPictures.Kept photo =
                        pictures.keep(turn.by(turn.story().who()), turn.story().daysAgo(), false);
                rectifying.claimFixed(
                        voice,
                        new HazardClaimFixedInput(turn.id(), turn.step(), answer, null),
                        List.of(photo.sha256()));
            }
            case "plan" ->
                planning.submit(
                        voice,
                        new HazardSubmitPlanInput(
                                turn.id(),
                                turn.step(),
                                "消除高温熔融金属遇水爆炸风险，达到判定标准要求",
                                answer,
                                "自筹八十六万元，耐火材料和报警装置已订货",
                                "总经理负总责，设备科实施，安全科每日检查",
                                turn.day().plusDays(DAYS_OF_THE_PLAN),
                                "治理期间停用二号炉，坑内保持干燥，设专人看护，备用砂二十吨"));
            default -> throw new IllegalArgumentException("no such step of a hazard in the demonstration: " + verb);
        }
    }

    private HazardVoice voice(Turn turn) {
        UUID link = Ids.next();
        String contact = turn.story().contact();
        links.issue(turn.by("regulator"), new HazardLinks.New(link, turn.hazard(), contact, DAYS_OF_A_LINK));
        int seen =
                hazards.hazard(turn.enterprise(), turn.hazard()).orElseThrow().version();
        return new HazardVoice(link, turn.enterprise(), turn.hazard(), contact, seen);
    }
}
