package org.zoufang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.zoufang.official.Caller;
import org.zoufang.problem.DepartmentHandling;
import org.zoufang.problem.ProblemAssigning;
import org.zoufang.problem.ProblemDispatching;
import org.zoufang.problem.ProblemExtending;
import org.zoufang.problem.input.ProblemAcceptInput;
import org.zoufang.problem.input.ProblemAskExtensionInput;
import org.zoufang.problem.input.ProblemAssignInput;
import org.zoufang.problem.input.ProblemDecideExtensionInput;
import org.zoufang.problem.input.ProblemDecideObjectionInput;
import org.zoufang.problem.input.ProblemHoldCaseMeetingInput;
import org.zoufang.problem.input.ProblemRedirectInput;
import org.zoufang.workcalendar.CalendarReading;

/** From the office's desk to the department that has it in hand, in the words of the demonstration. */
@ApplicationScoped
class DemoDispatch {

    private final ProblemDispatching dispatching;
    private final ProblemAssigning assigning;
    private final DepartmentHandling handling;
    private final ProblemExtending extending;
    private final CalendarReading calendar;

    DemoDispatch(
            ProblemDispatching dispatching,
            ProblemAssigning assigning,
            DepartmentHandling handling,
            ProblemExtending extending,
            CalendarReading calendar) {
        this.dispatching = dispatching;
        this.assigning = assigning;
        this.handling = handling;
        this.extending = extending;
        this.calendar = calendar;
    }

    void take(String verb, DemoSteps.Turn turn) {
        Caller office = turn.by("office");
        Caller handler = turn.by(turn.story().handler());
        Caller approver = turn.by(turn.story().approver());
        String second = turn.cast().organisation("handler2").toString();
        switch (verb) {
            case "askMore" -> dispatching.askMore(office, turn.saying("请补充合同编号和拖欠金额。"));
            case "answerMore" ->
                dispatching.answerMore(turn.by(turn.story().who()), turn.saying("合同两份，合计一百二十六万元，复印件已取回。"));
            case "accept" -> accept(office, turn);
            case "redirect" -> redirect(office, turn);
            case "assign" -> assign(office, List.of(), turn);
            case "assignBoth" -> assign(office, List.of(second), turn);
            case "object" -> assigning.object(approver, turn.saying("此事由供电公司负责，不在我局职责内。"));
            case "keepLead" -> keepLead(office, turn);
            case "signFor" -> handling.signFor(handler, turn.saying(null));
            case "interim" -> handling.replyInterim(handler, turn.saying("已到现场测量，排水方案本周内出图。"));
            case "askTime" -> askTime(handler, turn);
            case "grantTime" ->
                extending.decide(
                        office, new ProblemDecideExtensionInput(turn.problem(), turn.step(), true, "同意，已告知企业。", null));
            case "meet" -> meet(office, turn);
            default -> throw new IllegalArgumentException("no such step in the demonstration: " + verb);
        }
    }

    private void accept(Caller office, DemoSteps.Turn turn) {
        dispatching.accept(office, new ProblemAcceptInput(turn.problem(), turn.step(), null, null, null, null));
    }

    private void redirect(Caller office, DemoSteps.Turn turn) {
        dispatching.redirect(
                office,
                new ProblemRedirectInput(turn.problem(), turn.step(), "云溪市中级人民法院立案庭", "立案庭窗口，工作日上午；可先拨打 12368 咨询。"));
    }

    private void keepLead(Caller office, DemoSteps.Turn turn) {
        assigning.decideObjection(
                office,
                new ProblemDecideObjectionInput(
                        turn.problem(),
                        turn.step(),
                        turn.cast().organisation(turn.story().handler()).toString(),
                        "用地手续是前提，由你局牵头，供电公司配合。"));
    }

    private LocalDate worked(LocalDate day) {
        return calendar.workingDays().due(day, 0).day();
    }

    private void askTime(Caller handler, DemoSteps.Turn turn) {
        extending.ask(
                handler,
                new ProblemAskExtensionInput(
                        turn.problem(), turn.step(), worked(turn.day().plusDays(24)), "汛期无法开挖，需待水位下降。"));
    }

    private void meet(Caller office, DemoSteps.Turn turn) {
        handling.holdCaseMeeting(
                office,
                new ProblemHoldCaseMeetingInput(
                        turn.problem(),
                        turn.step(),
                        turn.day(),
                        "贺云舟、沈砚秋、严景行、企业负责人",
                        "一事一议：同意容缺受理，先行开工，三个月内补齐手续。",
                        null));
    }

    private void assign(Caller office, List<String> coHandlers, DemoSteps.Turn turn) {
        assigning.assign(
                office,
                new ProblemAssignInput(
                        turn.problem(),
                        turn.step(),
                        turn.cast().organisation(turn.story().handler()).toString(),
                        coHandlers,
                        null,
                        null));
    }
}
