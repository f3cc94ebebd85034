package org.zoufang.fleet.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Many phones write, photograph and sync at once, and leaders read the history meanwhile: nobody is refused a page, and when
 * the phones stop, everything is where it belongs.
 */
@ExtendWith(CityExtension.class)
class LoadIT {

    private static final List<String> PEOPLE = List.of("leader", "office", "office2", "approver", "handler");

    @Test
    void manyPhonesAtOnceLoseNothingAndLeadersReadMeanwhile(City city) throws Exception {
        // Given
        Ledger ledger = new Ledger();
        Random random = new Random(Size.seed());
        List<Watched> phones = new ArrayList<>();
        for (int number = 0; number < Size.of("load.phones", 20, 200); number++) {
            phones.add(city.phone(PEOPLE.get(number % PEOPLE.size()), ledger));
        }

        // When
        List<Busy> busy =
                phones.stream().map(phone -> new Busy(phone, random.nextLong())).toList();
        busy.forEach(Busy::start);
        List<Curious> leaders = new ArrayList<>();
        for (int number = 0; number < Size.of("load.leaders", 3, 20); number++) {
            leaders.add(new Curious(city.server().address()));
        }
        leaders.forEach(Curious::start);
        Watched.pause(1_000L * Size.of("load.seconds", 20, 1_800));
        for (Busy one : busy) {
            one.end();
        }
        for (Curious one : leaders) {
            assertThat(one.end()).as("pages that a leader read").isPositive();
        }
        phones.forEach(Watched::settle);
        phones.forEach(Watched::settle);

        // Then
        Tally.note(
                phones.size() + " phones at once, " + leaders.size() + " leaders reading",
                ledger.acts().size(),
                city.judge(ledger, phones.toArray(Watched[]::new)),
                Long.toString(Size.seed()));
        phones.forEach(Watched::close);
    }
}
