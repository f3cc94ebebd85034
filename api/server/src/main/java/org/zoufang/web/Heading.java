package org.zoufang.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Places of the navigation that stand under one heading.
 *
 * @param name of the heading; null: its places stand by themselves
 * @param here whether the current page is one of them
 */
public record Heading(String name, List<Place> places, boolean here) {

    /** As many as are seen at one glance need no headings. */
    private static final int AT_A_GLANCE = 8;

    /** A place as the pages show it. */
    public record Place(String path, String name, String hint, boolean here) {}

    private static Heading of(String name, List<Place> places) {
        return new Heading(name, List.copyOf(places), places.stream().anyMatch(Place::here));
    }

    /** A few stand in one row by themselves; of many, the daily ones do, and so does whatever is alone under its heading. */
    static List<Heading> of(List<NavigationEntry> entries, String current, Locale locale) {
        if (entries.isEmpty()) {
            return List.of();
        }
        if (entries.size() <= AT_A_GLANCE) {
            return List.of(of(null, shown(entries, current, locale)));
        }
        List<Heading> headings = new ArrayList<>();
        for (Area area : Area.values()) {
            List<NavigationEntry> under =
                    entries.stream().filter(entry -> entry.area() == area).toList();
            boolean alone = area == Area.DAILY || under.size() == 1;
            if (!under.isEmpty()) {
                headings.add(
                        of(alone ? null : Messages.text(area.messageKey(), locale), shown(under, current, locale)));
            }
        }
        return headings;
    }

    private static List<Place> shown(List<NavigationEntry> entries, String current, Locale locale) {
        return entries.stream()
                .map(entry -> new Place(
                        entry.path(),
                        Messages.text(entry.messageKey(), locale),
                        Messages.text(entry.messageKey() + "Hint", locale),
                        entry.leadsTo(current)))
                .toList();
    }
}
