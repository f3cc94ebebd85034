package org.zoufang.phone.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.phone.store.MemoryStore;
import org.zoufang.phone.store.Setting;
import org.zoufang.phone.store.Settings;

/** What the phone kept of the server's catalogues, calendar, delegations and pairings. */
class RulebookTest {

    private static final String TYPE = "'types':[{'code':'DEMAND','zh':'诉求','en':'Demand'},{'code':'COMPLAINT'}]";
    private static final String CATEGORY = "'categories':[{'code':'FINANCING','zh':'融资','en':'Financing'}]";

    private final Settings settings = new MemoryStore().settings();

    private Rulebook kept(String json) {
        settings.put(Setting.RULEBOOK, json);
        return Rulebook.of(settings);
    }

    @Test
    void beforeTheFirstContactNothingIsKnown() {
        // When
        Rulebook rulebook = Rulebook.of(settings);

        // Then
        assertThat(rulebook.isKnown()).isFalse();
        assertThat(rulebook.types()).isEmpty();
        assertThat(rulebook.days().knows(2026)).isFalse();
    }

    @Test
    void theTermsAreKnownWhenTypesAndCategoriesAreThere() {
        assertThat(kept("{" + TYPE + "," + CATEGORY + "}").isKnown()).isTrue();
        assertThat(kept("{" + TYPE + "}").isKnown()).isFalse();
        assertThat(kept("{" + CATEGORY + "}").isKnown()).isFalse();
    }

    @Test
    void aComplaintIsNoTypeOfProblem() {
        assertThat(kept("{" + TYPE + "}").types())
                .extracting(term -> term.code())
                .containsExactly("DEMAND");
    }

    @Test
    void aTermThatIsNoLongerInForceIsShownByItsCodeAndNoneIsNone() {
        // Given
        Rulebook rulebook = kept("{" + TYPE + "," + CATEGORY + "}");

        // Then
        assertThat(rulebook.category("FINANCING").zh()).isEqualTo("融资");
        assertThat(rulebook.category("OLD")).isEqualTo(new Rulebook.Term("OLD", "OLD", "OLD"));
        assertThat(rulebook.type(null)).isNull();
    }

    @Test
    void aKindOfDayThatThisVersionDoesNotKnowIsAnOrdinaryDay() {
        // When
        Rulebook rulebook = kept("{'days':[{'day':'2026-10-01','kind':'REST'},{'day':'2026-10-08','kind':'HALF'}]}");

        // Then
        assertThat(rulebook.days().isWorking(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(rulebook.days().isWorking(LocalDate.of(2026, 10, 8))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        ", , true",
        "2026-11-23, , true",
        "2026-11-24, , false",
        ", 2026-11-23, true",
        ", 2026-11-22, false",
        "2026-11-23, 2026-11-23, true",
    })
    void aPairingLastsFromItsFirstDayToItsLastInTheCitysTime(String from, String to, boolean lasts) {
        // Given it is the 23rd in the city, and still the 22nd in Greenwich
        Instant now = Instant.parse("2026-11-22T17:00:00Z");
        settings.put(
                Setting.PAIRINGS,
                "{'all':[{'id':'00000000-0000-0002-0000-000000000001'"
                        + (from == null ? "" : ",'from':'" + from + "'")
                        + (to == null ? "" : ",'to':'" + to + "'")
                        + "}]}");

        // When
        Powers powers = Powers.at(settings, now);

        // Then
        assertThat(powers.firms()).hasSize(lasts ? 1 : 0);
    }
}
