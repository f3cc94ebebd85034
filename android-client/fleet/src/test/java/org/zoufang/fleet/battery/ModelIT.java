package org.zoufang.fleet.battery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zoufang.fleet.PhoneSetup;

/**
 * Sequences that dice make, against a plain list of what people wrote. A failure says its seed;
 * {@code -Dbattery.seed=… -Dbattery.sequences=1} plays it again. Seeds that failed once stand in {@code battery-seeds.txt}
 * and are played in every build.
 */
@ExtendWith(CityExtension.class)
class ModelIT {

    private static final List<String> PEOPLE = List.of("leader", "office", "office2");

    private final City city;
    private final List<Watched> phones = new ArrayList<>();
    private final List<FaultProxy> networks = new ArrayList<>();

    ModelIT(City city) {
        this.city = city;
    }

    @BeforeEach
    void phones() throws IOException {
        for (String person : PEOPLE) {
            FaultProxy network = new FaultProxy(city.server().port());
            networks.add(network);
            phones.add(city.phone(person, network.address(), new Ledger(), PhoneSetup.of(person.hashCode())));
        }
    }

    @AfterEach
    void end() throws IOException {
        phones.forEach(Watched::close);
        for (FaultProxy network : networks) {
            network.close();
        }
    }

    @Test
    void whateverThePeopleDoWhatTheyWroteIsThereOnce() throws Exception {
        // Given
        List<Long> seeds = failedOnce();
        for (int number = 0; number < Size.of("sequences", 100, 20_000); number++) {
            seeds.add(Size.seed() + number);
        }

        // When
        List<Finding> findings = new ArrayList<>();
        StringBuilder failed = new StringBuilder();
        for (long seed : seeds) {
            Story story = new Story(seed, phones, networks);
            List<Finding> found = judged(story);
            if (!found.isEmpty()) {
                failed.append(story.told()).append('\n');
                findings.addAll(found);
            }
        }

        // Then
        Tally.note("model: sequences over three phones", seeds.size(), findings, Size.seed() + " on " + failed);
    }

    private List<Finding> judged(Story story) throws Exception {
        try {
            story.play();
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(story.told(), e);
        }
        return city.judge(story.ledger(), phones.toArray(Watched[]::new));
    }

    private static List<Long> failedOnce() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ModelIT.class.getResourceAsStream("/battery-seeds.txt"), StandardCharsets.UTF_8))) {
            return new ArrayList<>(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Long.valueOf(line.strip().split(" ")[0]))
                    .toList());
        }
    }
}
