package org.zoufang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.PhotoSource;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.official.Caller;
import org.zoufang.photo.PhotoAttachInput;
import org.zoufang.photo.PhotoAttaching;
import org.zoufang.shared.Ids;
import org.zoufang.visit.NoteWriting;
import org.zoufang.visit.VisitProceeding;
import org.zoufang.visit.VisitRecording;
import org.zoufang.visit.input.DeviceTimeInput;
import org.zoufang.visit.input.HostInput;
import org.zoufang.visit.input.NoteWriteInput;
import org.zoufang.visit.input.ParticipantInput;
import org.zoufang.visit.input.VisitArriveInput;
import org.zoufang.visit.input.VisitEndInput;
import org.zoufang.visit.input.VisitRecordInput;

/** One visit of two people: arrive, write, photograph, leave, hand in. */
@ApplicationScoped
class DemoVisit {

    /**
     * What is to happen.
     *
     * @param stop the tour's stop; null if it belongs to no tour
     * @param hour when it begins, of the day in China
     * @param accepted whether everybody closed his notes, and the office accepted it
     */
    record Plan(
            String lead,
            String member,
            VisitKind kind,
            String purpose,
            UUID enterprise,
            String stop,
            int daysAgo,
            int hour,
            boolean accepted) {}

    private static final int MINUTES_A_NOTE = 8;
    /** The dice of the one photo on which the road stands under water. */
    private static final int FLOODED = 7;

    private final VisitRecording recording;
    private final VisitProceeding proceeding;
    private final NoteWriting notes;
    private final PhotoAttaching photos;
    private final DemoPictures pictures;
    private final DemoHandingIn handingIn;

    DemoVisit(
            VisitRecording recording,
            VisitProceeding proceeding,
            NoteWriting notes,
            PhotoAttaching photos,
            DemoPictures pictures,
            DemoHandingIn handingIn) {
        this.recording = recording;
        this.proceeding = proceeding;
        this.notes = notes;
        this.photos = photos;
        this.pictures = pictures;
        this.handingIn = handingIn;
    }

    DemoStop tell(DemoDiary diary, DemoCast cast, Plan plan, List<String> words) {
        UUID visit = Ids.next();
        DemoStop stop = new DemoStop(visit, plan.enterprise(), plan.daysAgo());
        Instant begin = diary.at(plan.daysAgo(), LocalTime.of(plan.hour(), 0));
        diary.note(begin, () -> begin(cast, plan, visit.toString(), begin));
        for (int i = 0; i < words.size(); i++) {
            String text = words.get(i);
            Instant at = diary.at(plan.daysAgo(), LocalTime.of(plan.hour(), 10).plusMinutes((long) MINUTES_A_NOTE * i));
            UUID note = Ids.next();
            UUID photo = i < 2 ? Ids.next() : null;
            stop.heard().put(text, new DemoStop.Heard(note, photo, at));
            int position = i + 1;
            String author = i % 2 == 0 ? plan.lead() : plan.member();
            diary.note(at, () -> write(cast.caller(author), visit.toString(), note, position, text, at));
            if (photo != null) {
                int seed = text.contains("积水") ? FLOODED : 31 * plan.daysAgo() + plan.hour() + i;
                diary.note(at, () -> photograph(cast.caller(author), visit, note, photo, at, seed));
            }
        }
        Instant end = diary.at(plan.daysAgo(), LocalTime.of(plan.hour() + 1, 30));
        diary.note(end, () -> proceeding.end(cast.caller(plan.lead()), new VisitEndInput(visit.toString(), wall(end))));
        handingIn.tell(diary, cast, plan, visit.toString());
        return stop;
    }

    private void begin(DemoCast cast, Plan plan, String visit, Instant at) {
        Caller lead = cast.caller(plan.lead());
        recording.record(
                lead,
                new VisitRecordInput(
                        visit,
                        plan.kind(),
                        Role.OFFICIAL,
                        plan.enterprise().toString(),
                        plan.purpose(),
                        List.of(),
                        null,
                        null,
                        plan.stop(),
                        null,
                        List.of(
                                new ParticipantInput(
                                        cast.id(plan.lead()).toString(), ParticipantRole.LEAD, Role.OFFICIAL),
                                new ParticipantInput(
                                        cast.id(plan.member()).toString(),
                                        ParticipantRole.MEMBER,
                                        Role.SERVICE_OFFICE)),
                        List.of(new HostInput("罗厂长", "厂长"), new HostInput("孟工", "总工程师")),
                        at,
                        null));
        proceeding.arrive(lead, new VisitArriveInput(visit, wall(at)));
    }

    private void write(Caller author, String visit, UUID note, int position, String text, Instant at) {
        notes.write(author, new NoteWriteInput(note.toString(), visit, position, NoteKind.TEXT, text, null, at, null));
    }

    private void photograph(Caller author, UUID visit, UUID note, UUID photo, Instant at, int seed) {
        DemoPictures.Kept picture = pictures.keep(author, seed, seed == FLOODED);
        photos.attach(
                author,
                new PhotoAttachInput(
                        photo.toString(),
                        visit.toString(),
                        picture.sha256(),
                        picture.size(),
                        "image/jpeg",
                        null,
                        note.toString(),
                        at,
                        PhotoSource.CAMERA));
    }

    private static DeviceTimeInput wall(Instant at) {
        return new DeviceTimeInput(at, null, null);
    }
}
