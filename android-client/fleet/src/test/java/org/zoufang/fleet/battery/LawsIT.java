package org.zoufang.fleet.battery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Urgency;
import org.zoufang.fleet.PhoneSetup;
import org.zoufang.phone.draft.NoteView;
import org.zoufang.phone.draft.OutboxEntry;
import org.zoufang.phone.draft.ProblemWords;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.sync.RoundReport;

/**
 * Laws of sync.md that no other case of the battery asks of the real phone core and the packaged server together: 3, 4 and
 * 6. Which test holds which law: docs/contribute/testing.md.
 */
@ExtendWith(CityExtension.class)
class LawsIT {

    private final Ledger ledger = new Ledger();
    private final City city;
    private Hooked hook;
    private Barred network;
    private Watched phone;
    private UUID visit;

    LawsIT(City city) {
        this.city = city;
    }

    @BeforeEach
    void aVisit() throws IOException {
        PhoneSetup setup = PhoneSetup.of(17).withNetwork(plain -> {
            network = new Barred(plain);
            hook = new Hooked(network);
            return hook;
        });
        phone = city.phone("leader", city.server().address(), ledger, setup);
        visit = phone.begin(phone.anEnterprise(17));
    }

    @AfterEach
    void end() {
        phone.close();
    }

    @Test
    void law3OneBadEntryAmongGoodOnesHoldsNothingBackButWhatStandsOnIt() throws Exception {
        // Given
        phone.write(visit, "before the bad one " + visit);
        UUID bad = phone.phone().write(visit, "to be swollen").id();
        swell(bad);
        UUID problem = aProblemFrom(bad);
        phone.write(visit, "after the bad one " + visit);
        phone.attach(visit, Pictures.of(phone.place("law3.jpg"), visit.getLeastSignificantBits()));

        // When
        phone.sync();
        phone.phone().upload();
        phone.sync();

        // Then
        assertThat(entries()).extracting(OutboxEntry::what).containsExactly("noteWrite", "problemSubmit");
        OutboxEntry refused = entries().get(0);
        assertThat(refused.standing()).isEqualTo(Standing.NEEDS_YOU);
        assertThat(refused.code()).isEqualTo(RefusalCode.TOO_LONG.name());
        assertThat(refused.message()).as("words").contains(String.format("%,d", Limits.NOTE_TEXT));
        assertThat(entries().get(1).waitsForAnother()).isTrue();
        city.judgeWhole(ledger, phone);
        // and the way out
        phone.revise(visit, bad, "short enough " + visit);
        phone.settle();
        assertThat(entries()).isEmpty();
        assertThat(phone.phone().problem(problem).orElseThrow().number()).isNotNull();
        city.judgeWhole(ledger, phone);
    }

    /** As an app of before some limit would have kept it: a longer text than the server takes. */
    private void swell(UUID note) {
        phone.phone().store().change(() -> {
            for (CommandGroup group : phone.phone().store().outbox().of(visit)) {
                if (group.subject().equals(note)) {
                    JsonObject input = group.command().input().deepCopy();
                    Json.put(input, "text", "长".repeat(Limits.NOTE_TEXT + 1));
                    Command swollen = new Command(group.command().name(), input);
                    phone.phone().store().outbox().put(group.with(swollen, group.changedAt()));
                }
            }
        });
    }

    private UUID aProblemFrom(UUID note) {
        phone.phone().progress().arrive(visit);
        UUID problem = phone.phone().raising().begin(visit, note).id();
        phone.phone()
                .raising()
                .say(
                        problem,
                        new ProblemWords(
                                "DEMAND",
                                "INFRASTRUCTURE",
                                Urgency.NORMAL,
                                FirstSeenBy.FOUND_BY_US,
                                "变压器增容排不上 " + visit,
                                "王厂长",
                                List.of()));
        assertThat(phone.phone().raising().send(problem).refusals()).isEmpty();
        ledger.finding(new Row("PROBLEM", problem), visit, "变压器增容排不上 " + visit, phone.official());
        return problem;
    }

    @Test
    void law4WordsPassStuckPhotosAndBothSidesSeeHowManyAreMissing() throws Exception {
        // Given
        network.barPhotos();
        phone.write(visit, "words pass " + visit);
        for (int i = 0; i < 3; i++) {
            phone.attach(visit, Pictures.of(phone.place("stuck" + i + ".jpg"), visit.getLeastSignificantBits() + i));
        }

        // When
        RoundReport.End end = phone.sync();
        phone.phone().upload();

        // Then
        assertThat(end).isEqualTo(RoundReport.End.DONE);
        assertThat(Arrived.of(city, visit)).isEqualTo("0 of 3");
        assertThat(phone.phone().visit(visit).photosStored()).isZero();
        assertThat(phone.phone().visit(visit).photos()).hasSize(3);
        network.open();
        phone.settle();
        assertThat(Arrived.of(city, visit)).isEqualTo("3 of 3");
        assertThat(phone.phone().visit(visit).photosStored()).isEqualTo(3);
        city.judgeWhole(ledger, phone);
    }

    @Test
    void law4PhotosPassStuckWords() throws Exception {
        // Given
        phone.sync();
        phone.phone().upload();
        phone.write(visit, "stuck words " + visit);
        phone.attach(visit, Pictures.of(phone.place("passes.jpg"), visit.getLeastSignificantBits()));
        network.barRecords();
        List<String> through = network.through();

        // When
        RoundReport.End end = phone.sync();
        phone.phone().upload();

        // Then
        assertThat(end).isEqualTo(RoundReport.End.UNREACHABLE);
        assertThat(through).as("bytes that the server took").isNotEmpty().allMatch(one -> one.contains("/photos"));
        assertThat(entries())
                .as("the bytes have arrived, the record has not")
                .extracting(OutboxEntry::what)
                .containsExactly("noteWrite", "photoAttach");
        network.open();
        phone.settle();
        city.judgeWhole(ledger, phone);
    }

    /** 1: while the words go up; 2: while the answer to them is followed by a pull. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void law6WhatIsWrittenDuringARequestIsNotLost(int request) throws Exception {
        // Given
        UUID note = phone.write(visit, "first text " + visit);
        phone.purpose(visit, "first purpose " + visit);
        hook.before(request, () -> {
            assertThat(phone.revise(visit, note, "second text " + visit)).isTrue();
            assertThat(phone.purpose(visit, "second purpose " + visit)).isTrue();
            phone.write(visit, "another note " + visit);
        });

        // When
        phone.sync();
        List<String> shown = texts();

        // Then
        assertThat(hook.isOver()).isTrue();
        assertThat(shown).containsExactlyInAnyOrder("second text " + visit, "another note " + visit);
        phone.settle();
        assertThat(texts()).isEqualTo(shown);
        assertThat(phone.phone().visit(visit).purpose()).isEqualTo("second purpose " + visit);
        city.judgeWhole(ledger, phone);
    }

    /** The answer to the first text never comes, and the second was written meanwhile. */
    @Test
    void law6NotEvenIfTheAnswerIsCutOff() throws Exception {
        phone.settle();
        try (FaultProxy proxy = new FaultProxy(city.server().port())) {
            PhoneSetup setup = PhoneSetup.of(18).withNetwork(plain -> {
                hook = new Hooked(plain);
                return hook;
            });
            try (Watched far = city.phone("leader", proxy.address(), ledger, setup)) {
                UUID own = far.begin(far.anEnterprise(18));
                UUID note = far.write(own, "cut first " + own);
                hook.before(1, () -> {
                    proxy.cutAfter(FaultProxy.Way.DOWN, 10);
                    assertThat(far.revise(own, note, "cut second " + own)).isTrue();
                });

                // When
                far.sync();

                // Then
                assertThat(proxy.wasCut()).isTrue();
                proxy.calm();
                far.settle();
                assertThat(far.phone().visit(own).notes())
                        .extracting(NoteView::text)
                        .containsExactly("cut second " + own);
                phone.settle();
                city.judgeWhole(ledger, far, phone);
            }
        }
    }

    private List<OutboxEntry> entries() {
        return phone.phone().outbox().entries();
    }

    private List<String> texts() {
        return phone.phone().visit(visit).notes().stream().map(NoteView::text).toList();
    }
}
