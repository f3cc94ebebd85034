package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.contract.Entity;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.Pack;
import org.zoufang.phone.pack.PackRow;
import org.zoufang.phone.pack.SearchWords;

/**
 * Finds visits by what people wrote on them, by hosts, themes and purpose, and by anything their enterprise is found by.
 * What lies sealed on the phone is opened once, in memory, when the first letter is typed; another search begins anew.
 */
public final class VisitSearch {

    /** What is written of one visit: the words its enterprise is found by, and the texts of its people. */
    private record Page(VisitLine line, String enterprise, List<Text> texts) {}

    /** @param folded as it is compared with what is typed */
    private record Text(String text, String folded) {}

    private final Pen pen;
    private List<Page> pages;

    public VisitSearch(Pen pen) {
        this.pen = pen;
    }

    /**
     * The visits that match what was typed, the newest first. Half or full width, capitals and blanks make no difference.
     *
     * @param limit how many at most; none for an empty text
     */
    public List<FoundVisit> visits(String typed, int limit) {
        String folded = SearchWords.fold(typed);
        if (folded.isEmpty()) {
            return List.of();
        }
        List<FoundVisit> found = new ArrayList<>();
        for (Page page : pages()) {
            if (found.size() < limit) {
                find(page, folded, found);
            }
        }
        return found;
    }

    private static void find(Page page, String folded, List<FoundVisit> found) {
        for (Text text : page.texts()) {
            if (text.folded().contains(folded)) {
                found.add(new FoundVisit(page.line(), Snippet.of(text.text(), folded)));
                return;
            }
        }
        if (page.enterprise().contains(folded)) {
            found.add(new FoundVisit(page.line(), null));
        }
    }

    private List<Page> pages() {
        if (pages == null) {
            pages = pen.store().read(() -> {
                VisitReading reading = new VisitReading(pen);
                Pack pack = pen.store().pack();
                Map<UUID, VisitPicture> pictures = new LinkedHashMap<>();
                reading.all().forEach(picture -> pictures.put(picture.id(), picture));
                return reading.lines(List.copyOf(pictures.values())).stream()
                        .map(line -> new Page(line, enterprise(pack, line), texts(pictures.get(line.id()))))
                        .collect(Collectors.toList());
            });
        }
        return pages;
    }

    private static String enterprise(Pack pack, VisitLine line) {
        return pack.row(Entity.ENTERPRISE, line.enterprise().id())
                .map(PackRow::json)
                .map(SearchWords::of)
                .orElse("");
    }

    private static List<Text> texts(VisitPicture picture) {
        JsonObject visit = picture.visit();
        Stream<String> notes = picture.notes().values().stream()
                .filter(note -> !Json.flag(note, "withdrawn"))
                .map(note -> Json.text(note, "text"));
        Stream<String> hosts = Json.objects(visit, "hosts").stream().map(host -> Json.text(host, "name"));
        return Stream.of(notes, Stream.of(Json.text(visit, "purpose")), Json.texts(visit, "themes").stream(), hosts)
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .map(text -> new Text(text, SearchWords.fold(text)))
                .collect(Collectors.toList());
    }
}
