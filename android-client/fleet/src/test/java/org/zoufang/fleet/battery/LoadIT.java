package org.zoufang.fleet.battery;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many phones write, photograph and sync at once; when they stop, everything is where it belongs. */
@ExtendWith(CityExtension.class)
class LoadIT {

    private static final List<String> PEOPLE = List.of("leader", "office", "office2", "approver", "handler");

    @Test
    void manyPhonesAtOnceLoseNothing(City city) throws Exception {
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
        Watched.pause(1_000L * Size.of("load.seconds", 20, 1_800));
        for (Busy one : busy) {
            one.end();
        }
        phones.forEach(Watched::settle);
        phones.forEach(Watched::settle);

        // Then
        Tally.note(
                phones.size() + " phones at once",
                ledger.acts().size(),
                city.judge(ledger, phones.toArray(Watched[]::new)),
                Long.toString(Size.seed()));
        phones.forEach(Watched::close);
    }
}
