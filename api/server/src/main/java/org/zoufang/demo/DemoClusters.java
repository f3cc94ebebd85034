package org.zoufang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.cluster.ClusterForming;
import org.zoufang.cluster.ClusterMeasuring;
import org.zoufang.cluster.ClusterProposing;
import org.zoufang.cluster.input.ClusterAssignInput;
import org.zoufang.cluster.input.ClusterDraftMeasureInput;
import org.zoufang.cluster.input.ClusterFormInput;
import org.zoufang.cluster.input.ClusterProposeInput;
import org.zoufang.cluster.input.ClusterStepInput;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.contract.ProblemSource;
import org.zoufang.contract.Satisfaction;
import org.zoufang.contract.Urgency;
import org.zoufang.problem.ProblemConfirming;
import org.zoufang.problem.ProblemRaising;
import org.zoufang.problem.input.ProblemConfirmInput;
import org.zoufang.problem.input.ProblemDissatisfiedInput;
import org.zoufang.problem.input.ProblemSubmitInput;
import org.zoufang.shared.Ids;

/** One common problem: four enterprises, one department, one measure, and each enterprise's own word on it. */
@ApplicationScoped
class DemoClusters {

    /** Who brought it in from which enterprise, how many days ago, and what is said there. */
    private record Member(
            String who, int where, ProblemSource source, int daysAgo, String contact, String text, String answer) {}

    private static final List<Member> MEMBERS = List.of(
            new Member("liaison", 12, ProblemSource.LIAISON, 22, "贾总", "货车白天不让进环城东路，铸件只能半夜出厂，客户的收货窗口对不上。", "confirm"),
            new Member("liaison", 13, ProblemSource.LIAISON, 21, "倪会计", "环城东路白天禁行货车，夜里发货要多付一班装卸工钱。", "confirm"),
            new Member("office2", 14, ProblemSource.HOTLINE, 21, "史主任", "原料货车白天进不了环城东路，在路口排队排到天黑。", "dissatisfied"),
            new Member("office2", 16, ProblemSource.HOTLINE, 20, "蔺总", "环城东路白天不让货车走，绕行多出二十六公里。", ""));

    private final ProblemRaising raising;
    private final ClusterProposing proposing;
    private final ClusterForming forming;
    private final ClusterMeasuring measuring;
    private final ProblemConfirming confirming;
    private final DemoTelling telling;

    DemoClusters(
            ProblemRaising raising,
            ClusterProposing proposing,
            ClusterForming forming,
            ClusterMeasuring measuring,
            ProblemConfirming confirming,
            DemoTelling telling) {
        this.raising = raising;
        this.proposing = proposing;
        this.forming = forming;
        this.measuring = measuring;
        this.confirming = confirming;
        this.telling = telling;
    }

    void tell(DemoDiary diary, DemoCast cast, List<UUID> enterprises) {
        Map<Member, String> problems = new LinkedHashMap<>();
        for (Member member : MEMBERS) {
            String id = Ids.next().toString();
            problems.put(member, id);
            UUID enterprise = enterprises.get(member.where());
            diary.note(
                    diary.at(member.daysAgo(), LocalTime.of(11, 0)),
                    () -> raising.submit(cast.caller(member.who()), input(member, id, enterprise)));
        }
        String cluster = Ids.next().toString();
        String proposal = Ids.next().toString();
        diary.note(diary.at(19, LocalTime.of(16, 0)), () -> propose(cast, proposal, problems));
        diary.note(
                diary.at(18, LocalTime.of(14, 0)), () -> form(cast, cluster, List.copyOf(problems.values()), proposal));
        diary.note(diary.at(17, LocalTime.of(9, 0)), () -> assign(cast, cluster));
        diary.note(diary.at(14, LocalTime.of(10, 0)), () -> draft(cast, cluster));
        diary.note(
                diary.at(13, LocalTime.of(10, 0)),
                () -> measuring.approve(cast.caller("approver2"), new ClusterStepInput(cluster, step(), "同意。")));
        diary.note(
                diary.at(12, LocalTime.of(10, 0)),
                () -> measuring.issue(cast.caller("office"), new ClusterStepInput(cluster, step(), null)));
        diary.note(diary.at(11, LocalTime.of(10, 0)), () -> problems.values()
                .forEach(one -> telling.handOver(cast.caller("office2"), UUID.fromString(one), null)));
        int daysAgo = 10;
        for (Map.Entry<Member, String> one : problems.entrySet()) {
            diary.note(diary.at(daysAgo--, LocalTime.of(15, 0)), () -> answer(cast, one.getKey(), one.getValue()));
        }
    }

    private static ProblemSubmitInput input(Member member, String id, UUID enterprise) {
        return new ProblemSubmitInput(
                id,
                enterprise.toString(),
                member.source(),
                null,
                null,
                null,
                "DEMAND",
                "LOGISTICS",
                null,
                FirstSeenBy.RAISED_BY_ENTERPRISE,
                Urgency.NORMAL,
                null,
                member.text(),
                member.contact(),
                null,
                null);
    }

    /** The liaison officer proposes what she heard herself; the office adds what the hotline brought. */
    private void propose(DemoCast cast, String proposal, Map<Member, String> problems) {
        List<String> heard = problems.keySet().stream()
                .filter(member -> member.who().equals("liaison"))
                .map(problems::get)
                .toList();
        proposing.propose(
                cast.caller("liaison"),
                new ClusterProposeInput(proposal, "环城东路白天货车禁行", heard, "两家都卡在环城东路白天禁行，一家一家找交警谈不下来。"));
    }

    private void form(DemoCast cast, String cluster, List<String> problems, String proposal) {
        forming.form(
                cast.caller("office"),
                new ClusterFormInput(cluster, "环城东路白天货车禁行", problems, "四家企业同一条路、同一时段，一并办理。", proposal));
    }

    private void assign(DemoCast cast, String cluster) {
        measuring.assign(
                cast.caller("office"),
                new ClusterAssignInput(
                        cluster, step(), cast.organisation("handler2").toString(), null, "请会同交警支队提出办法。"));
    }

    private void draft(DemoCast cast, String cluster) {
        measuring.draft(
                cast.caller("handler2"),
                new ClusterDraftMeasureInput(
                        cluster, step(), ProblemOutcome.A, "已发放白天通行证，每家两张，九点半至十六点可走环城东路。", null, null));
    }

    private void answer(DemoCast cast, Member member, String problem) {
        switch (member.answer()) {
            case "confirm" ->
                confirming.confirm(
                        cast.caller(member.who()),
                        new ProblemConfirmInput(
                                problem,
                                step(),
                                member.contact(),
                                Satisfaction.SATISFIED,
                                Satisfaction.SATISFIED,
                                "通行证收到，已经用上了。",
                                null,
                                null));
            case "dissatisfied" ->
                confirming.dissatisfied(
                        cast.caller(member.who()),
                        new ProblemDissatisfiedInput(
                                problem,
                                step(),
                                member.contact(),
                                "两张不够，我们一天要进八车原料。",
                                Satisfaction.FAIRLY_SATISFIED,
                                null,
                                null,
                                null));
            default -> {
                // It has not answered: nobody speaks for it.
            }
        }
    }

    private static String step() {
        return Ids.next().toString();
    }
}
