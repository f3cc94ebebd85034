package org.zoufang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Role;

class HeadingTest {

    @Test
    void aFewStandByThemselves() {
        // Given
        List<NavigationEntry> few =
                List.of(entry("/visits", Area.DAILY), entry("/lists", Area.OFFICE), entry("/rules", Area.OFFICE));
        // When
        List<Heading> headings = Heading.of(few, "/rules/1", Locale.ENGLISH);
        // Then
        assertThat(headings).singleElement().satisfies(only -> {
            assertThat(only.name()).isNull();
            assertThat(only.places())
                    .extracting(Heading.Place::path, Heading.Place::here)
                    .containsExactly(tuple("/visits", false), tuple("/lists", false), tuple("/rules", true));
        });
    }

    @Test
    void manyStandUnderHeadingsAndTheDailyOnesBeforeThem() {
        // Given
        List<NavigationEntry> many = new ArrayList<>(
                List.of(entry("/visits", Area.DAILY), entry("/problems", Area.DAILY), entry("/notices", Area.CONTACT)));
        for (int number = 0; number < 6; number++) {
            many.add(entry("/office" + number, Area.OFFICE));
        }
        // When
        List<Heading> headings = Heading.of(many, "/office3", Locale.ENGLISH);
        // Then
        assertThat(headings).extracting(Heading::name).containsExactly(null, null, "Office");
        assertThat(headings).extracting(Heading::here).containsExactly(false, false, true);
        assertThat(headings.get(1).places()).extracting(Heading.Place::path).containsExactly("/notices");
        assertThat(headings.get(2).places()).hasSize(6);
    }

    @Test
    void whoIsOfferedNothingSeesNoHeading() {
        // Given
        List<NavigationEntry> none = List.of();
        // When Then
        assertThat(Heading.of(none, "/home", Locale.ENGLISH)).isEmpty();
    }

    private static NavigationEntry entry(String path, Area area) {
        return new NavigationEntry(path, "problem.navigation", area, 1, Set.of(Role.SERVICE_OFFICE));
    }
}
