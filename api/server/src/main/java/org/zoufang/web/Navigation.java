package org.zoufang.web;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** What the rooms offer, for each who looks. */
@ApplicationScoped
public class Navigation {

    static final String HOME = "/home";

    private final List<NavigationEntry> entries;

    Navigation(@All List<NavigationEntry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order).thenComparing(NavigationEntry::path))
                .toList();
    }

    /** In the order in which they are shown. */
    public List<NavigationEntry> of(Viewer viewer) {
        return entries.stream().filter(entry -> entry.isFor(viewer)).toList();
    }

    /** Where somebody lands who has just signed in: his first place, else the home page, which says what to do. */
    public String landing(Viewer viewer) {
        return of(viewer).stream().map(NavigationEntry::path).findFirst().orElse(HOME);
    }
}
