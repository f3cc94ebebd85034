package org.zoufang.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** New rows go past Hibernate: a field that joins an entity must join the statement too, or say that nothing new has it. */
class BeginningTest {

    private static final Set<String> NOTHING_NEW_HAS = Set.of(
            "times",
            "return_comment",
            "fact_versions",
            "notes_closed_at",
            "waived_by",
            "waived_reason",
            "removed_at",
            "handed_over_at",
            "withdrawn_at",
            "withdrawn_reason",
            "sibling_of_id",
            "sibling_base_version",
            "sibling_kept_at");
    /** In a table of its own. */
    private static final String HOSTS = "hosts";

    @Test
    void everyFieldOfANewRowIsWritten() {
        assertThat(unwritten(Visit.class, Beginning.VISIT)).containsOnly(HOSTS);
        assertThat(unwritten(Participant.class, Beginning.PEOPLE)).isEmpty();
        assertThat(unwritten(NoteBlock.class, Beginning.NOTE)).isEmpty();
    }

    @Test
    void oneThatIsForgottenIsNoticed() {
        assertThat(unwritten(NoteBlock.class, Beginning.NOTE.replace("clock_flags, ", "")))
                .containsExactly("clock_flags");
    }

    private static List<String> unwritten(Class<?> entity, String statement) {
        Set<String> columns = Set.of(statement
                .substring(statement.indexOf('(') + 1, statement.indexOf(')'))
                .strip()
                .split("[,\\s]+"));
        return Arrays.stream(entity.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .map(Field::getName)
                .filter(name -> !name.startsWith("$$"))
                .map(name -> name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .filter(column -> !columns.contains(column) && !NOTHING_NEW_HAS.contains(column))
                .toList();
    }
}
