package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.Entity;
import org.zoufang.contract.VisitLifecycle;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.EnterpriseLine;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.pack.Register;

/** What a person sees first: what is open, what is planned, and the enterprises he knows. */
public final class TodayReading {

    /** Days are days of the city, whatever zone the phone was set to. */
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final Pen pen;
    private final VisitReading visits;
    private final Register register;

    public TodayReading(Pen pen) {
        this.pen = pen;
        this.visits = new VisitReading(pen);
        this.register = new Register(pen.store().pack());
    }

    public TodayView today() {
        return pen.store().read(() -> {
            List<VisitPicture> mine = visits.all().stream().filter(this::isMine).collect(Collectors.toList());
            List<VisitLine> lines = visits.lines(mine);
            List<VisitLine> open = lines.stream()
                    .filter(line -> line.state() != null && VisitLifecycle.isOpen(line.state()))
                    .collect(Collectors.toList());
            Map<UUID, EnterpriseLine> enterprises = new LinkedHashMap<>();
            lines.forEach(line -> enterprises.put(line.enterprise().id(), line.enterprise()));
            return new TodayView(open, tours(), List.copyOf(enterprises.values()));
        });
    }

    /** How it stands with each enterprise that he is paired with today. */
    public Map<UUID, ContactView> contacts() {
        return new ContactReading(pen).all();
    }

    /** What there is to know of an enterprise before a visit. */
    public BriefingView briefing(UUID enterpriseId) {
        return new BriefingReading(pen).of(enterpriseId);
    }

    private boolean isMine(VisitPicture picture) {
        UUID me = pen.who().officialId();
        return pen.hand().isOf(picture) || me.equals(Json.id(picture.visit(), "recordedById"));
    }

    private List<TourView> tours() {
        LocalDate today = pen.now().atZone(CITY).toLocalDate();
        List<TourView> tours = new ArrayList<>();
        for (PackRow row : pen.store().pack().all(Entity.TOUR)) {
            TourView tour = tour(row);
            if (!tour.day().isBefore(today) && isMine(row.json())) {
                tours.add(tour);
            }
        }
        tours.sort(Comparator.comparing(TourView::day)
                .thenComparing(tour -> tour.id().toString()));
        return tours;
    }

    private boolean isMine(JsonObject tour) {
        UUID me = pen.who().officialId();
        return me.equals(Json.id(tour, "leadId")) || Json.texts(tour, "teamIds").contains(me.toString());
    }

    private TourView tour(PackRow row) {
        JsonObject tour = row.json();
        List<TourView.Stop> stops = Json.objects(tour, "stops").stream()
                .map(stop -> new TourView.Stop(
                        Json.id(stop, "id"),
                        register.enterprise(Json.id(stop, "enterpriseId")),
                        Json.texts(stop, "points"),
                        Json.instant(stop, "plannedFrom"),
                        Json.instant(stop, "plannedTo")))
                .collect(Collectors.toList());
        return new TourView(
                row.id(),
                Json.text(tour, "title"),
                LocalDate.parse(Json.text(tour, "day")),
                register.official(Json.id(tour, "leadId")),
                stops);
    }
}
