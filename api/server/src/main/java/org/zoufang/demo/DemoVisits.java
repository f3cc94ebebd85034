package org.zoufang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
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

    DemoVisits(VisitRecording recording, VisitProceeding proceeding, NoteWriting notes, NotesClosing closing) {
        this.recording = recording;
        this.proceeding = proceeding;
        this.notes = notes;
        this.closing = closing;
    }

    void tell(DemoDiary diary, DemoCast cast, List<UUID> enterprises) {
        for (int i = 0; i < STORIES.size(); i++) {
            Story story = STORIES.get(i);
            UUID enterprise = enterprises.get(i);
            String visit = Ids.next().toString();
            Instant arrived = diary.at(story.daysAgo(), LocalTime.of(9, 30));
            Instant left = arrived.plusSeconds(5400);
            diary.note(arrived, () -> arrive(story, cast.caller(story.who()), visit, enterprise, arrived));
            diary.note(left, () -> proceeding.end(cast.caller(story.who()), new VisitEndInput(visit, at(left))));
            if (story.handedIn()) {
                diary.note(left.plusSeconds(3600), () -> handIn(cast, story, visit));
            }
        }
    }

    private void handIn(DemoCast cast, Story story, String visit) {
        Caller caller = cast.caller(story.who());
        closing.close(caller, new VisitCloseNotesInput(visit, null));
        proceeding.submit(caller, new VisitSubmitInput(visit));
        proceeding.accept(cast.caller("office2"), new VisitAcceptInput(visit));
    }

    /** Each liaison officer is stationed where his stories take place, the deputy paired where hers do. */
    static Map<String, List<UUID>> pairs(List<UUID> enterprises) {
        Map<String, List<UUID>> firms = new LinkedHashMap<>();
        for (int i = 0; i < STORIES.size(); i++) {
            if (STORIES.get(i).capacity() != Role.SERVICE_OFFICE) {
                firms.computeIfAbsent(STORIES.get(i).who(), who -> new ArrayList<>())
                        .add(enterprises.get(i));
            }
        }
        firms.computeIfAbsent("liaison", who -> new ArrayList<>()).addAll(enterprises.subList(11, 14));
        return firms;
    }

    private void arrive(Story story, Caller caller, String visit, UUID enterprise, Instant arrived) {
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
    }

    private static DeviceTimeInput at(Instant wall) {
        return new DeviceTimeInput(wall, null, null);
    }
}
