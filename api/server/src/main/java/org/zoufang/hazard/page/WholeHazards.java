package org.zoufang.hazard.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.hazard.HazardReading;
import org.zoufang.hazard.HazardTimeline;
import org.zoufang.hazard.view.HazardStepView;
import org.zoufang.hazard.view.HazardView;
import org.zoufang.official.Caller;
import org.zoufang.official.Departments;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.visit.NoteReading;
import org.zoufang.web.Messages;
import org.zoufang.web.Pages;

/** Brings together what the page of a hazard shows to this reader. */
@ApplicationScoped
class WholeHazards {

    private final HazardReading hazards;
    private final HazardTimeline timeline;
    private final EnterpriseReading enterprises;
    private final OfficialReading officials;
    private final Departments departments;
    private final NoteReading notes;
    private final HazardWords words;
    private final Pages pages;

    WholeHazards(
            HazardReading hazards,
            HazardTimeline timeline,
            EnterpriseReading enterprises,
            OfficialReading officials,
            Departments departments,
            NoteReading notes,
            HazardWords words,
            Pages pages) {
        this.hazards = hazards;
        this.timeline = timeline;
        this.enterprises = enterprises;
        this.officials = officials;
        this.departments = departments;
        this.notes = notes;
        this.words = words;
        this.pages = pages;
    }

    /** Nothing if there is none that he may see. */
    Optional<WholeHazard> of(Caller caller, UUID id) {
        return hazards.hazard(caller, id).map(hazard -> whole(caller, hazard));
    }

    private WholeHazard whole(Caller caller, HazardView hazard) {
        UUID id = hazard.id();
        List<UUID> ids = List.of(id);
        return new WholeHazard(
                hazard,
                enterprises.byId(hazard.enterpriseId()).orElseThrow(),
                named(hazard),
                HazardLine.time(hazard, pages.locale()),
                timeline.steps(ids).getOrDefault(id, List.of()).stream()
                        .map(this::line)
                        .toList(),
                timeline.told(ids).getOrDefault(id, List.of()),
                timeline.plans(ids).getOrDefault(id, List.of()).stream()
                        .findFirst()
                        .orElse(null),
                timeline.photos(ids).getOrDefault(id, List.of()),
                hazard.noteId() == null
                        ? null
                        : notes.note(caller, hazard.noteId()).orElse(null));
    }

    private WholeHazard.Line line(HazardStepView step) {
        Locale locale = pages.locale();
        String label = step.command().equals("report")
                ? "hazard.report"
                : HazardAct.of(step.command()).map(HazardAct::label).orElse(null);
        return new WholeHazard.Line(step, label == null ? step.command() : Messages.text(label, locale));
    }

    private WholeHazard.Named named(HazardView hazard) {
        Map<UUID, Official> people =
                officials.byIds(Stream.of(hazard.reportedById(), hazard.principalId(), hazard.gradedById())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return new WholeHazard.Named(
                hazard.category() == null
                        ? null
                        : words.categories(pages.locale()).getOrDefault(hazard.category(), hazard.category()),
                hazard.regulatorId() == null
                        ? null
                        : departments.names(List.of(hazard.regulatorId())).get(hazard.regulatorId()),
                name(people, hazard.reportedById()),
                name(people, hazard.principalId()),
                name(people, hazard.gradedById()));
    }

    private static String name(Map<UUID, Official> people, UUID id) {
        return id == null || people.get(id) == null ? null : people.get(id).name();
    }
}
