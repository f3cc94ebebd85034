package org.zoufang.commitment.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.zoufang.commitment.CommitmentReading;
import org.zoufang.commitment.StepReading;
import org.zoufang.commitment.view.CommitmentView;
import org.zoufang.official.Caller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.web.Messages;
import org.zoufang.web.Pages;

/** Brings together what the page of a promise shows to this reader. */
@ApplicationScoped
class WholePromises {

    private final CommitmentReading reading;
    private final StepReading steps;
    private final PromiseLines lines;
    private final OfficialReading officials;
    private final Pages pages;

    WholePromises(
            CommitmentReading reading, StepReading steps, PromiseLines lines, OfficialReading officials, Pages pages) {
        this.reading = reading;
        this.steps = steps;
        this.lines = lines;
        this.officials = officials;
        this.pages = pages;
    }

    /** Nothing if there is none that he may see. */
    Optional<WholePromise> of(Caller caller, UUID id) {
        return reading.commitment(caller, id).map(this::whole);
    }

    private WholePromise whole(CommitmentView promise) {
        UUID id = promise.id();
        Map<UUID, Official> people =
                officials.byIds(Stream.of(promise.recordedById(), promise.principalId(), promise.promisedById())
                        .filter(Objects::nonNull)
                        .toList());
        Official principal = people.get(promise.principalId());
        Official first = people.get(promise.promisedById());
        return new WholePromise(
                lines.of(List.of(promise), pages.locale()).get(0),
                people.get(promise.recordedById()).name(),
                principal == null ? null : principal.name(),
                first == null ? null : first.name(),
                steps.steps(List.of(id)).getOrDefault(id, List.of()).stream()
                        .map(step -> new WholePromise.Line(
                                step, Messages.text(PromiseStep.label(step.command()), pages.locale())))
                        .toList(),
                pictures(steps.told(id)),
                pictures(steps.proof(id)));
    }

    private static List<String> pictures(List<UUID> photos) {
        return photos.stream().map(photo -> "/photos/" + photo + "/thumbnail").toList();
    }
}
