package org.zoufang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.official.Caller;
import org.zoufang.shared.Ids;
import org.zoufang.visit.NoteWriting;
import org.zoufang.visit.NotesClosing;
import org.zoufang.visit.VisitProceeding;
import org.zoufang.visit.VisitRecording;
import org.zoufang.visit.input.DeviceTimeInput;
import org.zoufang.visit.input.HostInput;
import org.zoufang.visit.input.NoteWriteInput;
import org.zoufang.visit.input.VisitAcceptInput;
import org.zoufang.visit.input.VisitArriveInput;
import org.zoufang.visit.input.VisitCloseNotesInput;
import org.zoufang.visit.input.VisitEndInput;
import org.zoufang.visit.input.VisitRecordInput;
import org.zoufang.visit.input.VisitSubmitInput;

/** A handful of visits of the last weeks, recorded as people do: arrive, write, leave, close, submit, accept. */
@ApplicationScoped
class DemoVisits {

    /** Who went, in which capacity, what for, how many days ago, what was noted, and whether it was handed in. */
    private record Story(
            String who, Role capacity, VisitKind kind, String purpose, int daysAgo, String note, boolean handedIn) {}

    private static final List<Story> STORIES = List.of(
            new Story(
                    "leader",
                    Role.OFFICIAL,
                    VisitKind.LEADER_STUDY,
                    "了解铸造企业用电情况",
                    26,
                    "冲天炉改电炉后，变压器容量不足，夜间限产。企业希望增容手续从四十天缩短。",
                    true),
            new Story(
                    "liaison",
                    Role.LIAISON_OFFICER,
                    VisitKind.LIAISON_CONTACT,
                    "驻企联络",
                    19,
                    "南门道路雨后积水，货车进出要绕行两公里。",
                    true),
            new Story("deputy", Role.DEPUTY, VisitKind.DEPUTY_VISIT, "听取对技能人才补贴的意见", 15, "技师评定一年只有一次，新进员工赶不上。", true),
            new Story(
                    "office",
                    Role.SERVICE_OFFICE,
                    VisitKind.SERVICE_VISIT,
                    "惠企政策上门讲解",
                    9,
                    "企业不知道研发费用加计扣除可按季度享受，已当场演示。",
                    true),
            new Story(
                    "liaison2",
                    Role.LIAISON_OFFICER,
                    VisitKind.LIAISON_CONTACT,
                    "驻企联络",
                    4,
                    "新厂房消防验收资料已备齐，等待预约。",
                    false),
            new Story("leader", Role.OFFICIAL, VisitKind.LEADER_STUDY, "看望高温岗位的一线工人", 1, "订单排到六月，缺熟练造型工十五名。", false));

    private final VisitRecording recording;
    private final VisitProceeding proceeding;
    private final NoteWriting notes;
    private final NotesClosing closing;
    private final DemoStanding standings;
    private final Clock clock;

    DemoVisits(
            VisitRecording recording,
            VisitProceeding proceeding,
            NoteWriting notes,
            NotesClosing closing,
            DemoStanding standings,
            Clock clock) {
        this.recording = recording;
        this.proceeding = proceeding;
        this.notes = notes;
        this.closing = closing;
        this.standings = standings;
        this.clock = clock;
    }

    void record(Map<String, Caller> callers, List<UUID> enterprises) {
        standings.make(callers, pairs(enterprises), clock);
        for (int i = 0; i < STORIES.size(); i++) {
            Story story = STORIES.get(i);
            UUID enterprise = enterprises.get(i % enterprises.size());
            Caller caller = standings.caller(callers.get(story.who()));
            String visit = tell(story, caller, enterprise);
            if (story.handedIn()) {
                closing.close(caller, new VisitCloseNotesInput(visit, null));
                proceeding.submit(caller, new VisitSubmitInput(visit));
                proceeding.accept(callers.get("office2"), new VisitAcceptInput(visit));
            }
        }
    }

    /** Each liaison officer is stationed where his stories take place, the deputy paired where hers do. */
    private static Map<String, List<UUID>> pairs(List<UUID> enterprises) {
        Map<String, List<UUID>> firms = new LinkedHashMap<>();
        for (int i = 0; i < STORIES.size(); i++) {
            if (STORIES.get(i).capacity() != Role.SERVICE_OFFICE) {
                firms.computeIfAbsent(STORIES.get(i).who(), who -> new ArrayList<>())
                        .add(enterprises.get(i % enterprises.size()));
            }
        }
        return firms;
    }

    private String tell(Story story, Caller caller, UUID enterprise) {
        String visit = Ids.next().toString();
        Instant arrived = clock.instant().minus(Duration.ofDays(story.daysAgo()));
        recording.record(
                caller,
                new VisitRecordInput(
                        visit,
                        story.kind(),
                        story.capacity(),
                        enterprise.toString(),
                        story.purpose(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(new HostInput("罗师傅", "车间主任")),
                        arrived,
                        null));
        proceeding.arrive(caller, new VisitArriveInput(visit, at(arrived)));
        notes.write(
                caller,
                new NoteWriteInput(
                        Ids.next().toString(),
                        visit,
                        1,
                        NoteKind.TEXT,
                        story.note(),
                        null,
                        arrived.plusSeconds(900),
                        null));
        proceeding.end(caller, new VisitEndInput(visit, at(arrived.plusSeconds(5400))));
        return visit;
    }

    private static DeviceTimeInput at(Instant wall) {
        return new DeviceTimeInput(wall, null, null);
    }
}
