package org.zoufang.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Role;

/** One author, two phones, one note block: no word of either is lost, and he chooses. */
@QuarkusTest
class NoteSiblingIT {

    @Inject
    SignedInFixture people;

    @Inject
    VisitFixture visits;

    private Person author;
    private Person again;
    private String visit;
    private String note;

    @BeforeEach
    void aNoteOnTwoPhones() {
        author = people.anOfficial(Role.OFFICIAL);
        again = people.onAnotherPhone(author);
        visit = visits.recordedBy(author);
        Map<String, Object> written = VisitFixture.aNote(visit, "缺工");
        note = (String) written.get("id");
        Asking.as(author).note("noteWrite", written);
    }

    private JsonPath revise(Person on, String text) {
        return Asking.as(on).note("noteRevise", Map.of("id", note, "baseVersion", 1, "text", text));
    }

    private List<String> texts() {
        return Asking.as(author).look(visit).getList("data.visit.notes.text");
    }

    @Test
    void bothTextsStandSideBySideAndAreLinked() {
        // Given
        revise(author, "缺工十五名");
        // When
        JsonPath second = revise(again, "缺造型工");
        // Then
        assertThat(second.getList("userErrors")).isEmpty();
        assertThat(second.getString("note.text")).isEqualTo("缺工十五名");
        assertThat(second.getString("sibling.text")).isEqualTo("缺造型工");
        assertThat(second.getString("sibling.siblingOfId")).isEqualTo(note);
        assertThat(second.getString("sibling.author.id"))
                .isEqualTo(author.officialId().toString());
        assertThat(texts()).containsExactlyInAnyOrder("缺工十五名", "缺造型工");
        assertThat(Asking.as(author).look(visit).getInt("data.visit.noteCount")).isEqualTo(2);
    }

    @Test
    void sentTwiceIsOnceAndAPhoneThatWritesOnKeepsOneBlock() {
        // Given
        revise(author, "缺工十五名");
        revise(again, "缺造型工");
        // When
        JsonPath repeated = revise(again, "缺造型工");
        JsonPath further = revise(again, "缺造型工和熔炼工");
        // Then
        assertThat(repeated.getString("sibling.id")).isEqualTo(further.getString("sibling.id"));
        assertThat(texts()).containsExactlyInAnyOrder("缺工十五名", "缺造型工和熔炼工");
    }

    @Test
    void whatWasWrittenAfterLookingIsNeverPutOverTheFirstSibling() {
        // Given
        revise(author, "缺工十五名");
        revise(again, "缺造型工");
        Asking.as(author).note("noteRevise", Map.of("id", note, "baseVersion", 2, "text", "缺工二十名"));
        // When
        Asking.as(again).note("noteRevise", Map.of("id", note, "baseVersion", 2, "text", "缺工三十名"));
        // Then
        assertThat(texts()).containsExactlyInAnyOrder("缺工二十名", "缺造型工", "缺工三十名");
    }

    @Test
    void theAuthorKeepsBothOrHidesOne() {
        // Given
        revise(author, "缺工十五名");
        String sibling = revise(again, "缺造型工").getString("sibling.id");
        // When
        JsonPath both = Asking.as(author).note("noteKeepBoth", Map.of("id", sibling));
        JsonPath twice = Asking.as(again).note("noteKeepBoth", Map.of("id", sibling));
        JsonPath none = Asking.as(author).note("noteKeepBoth", Map.of("id", note));
        JsonPath hidden = Asking.as(author).note("noteWithdraw", Map.of("id", note, "reason", "留另一份"));
        // Then
        assertThat(both.getBoolean("note.siblingKept")).isTrue();
        assertThat(twice.getInt("note.version")).isEqualTo(both.getInt("note.version"));
        assertThat(none.getList("userErrors.code")).containsExactly("NO_SECOND_TEXT");
        assertThat(hidden.getBoolean("note.withdrawn")).isTrue();
        assertThat(texts()).contains("缺造型工");
    }

    @Test
    void aTextForABlockThatWasHiddenElsewhereStandsBesideIt() {
        // Given
        Asking.as(author).note("noteWithdraw", Map.of("id", note, "reason", "写错", "baseVersion", 1));
        // When
        JsonPath second = revise(again, "缺造型工");
        // Then
        assertThat(second.getBoolean("note.withdrawn")).isTrue();
        assertThat(second.getString("sibling.text")).isEqualTo("缺造型工");
        assertThat(second.getBoolean("sibling.withdrawn")).isFalse();
    }

    @Test
    void aTextThatWasWrittenElsewhereIsNotHiddenUnseen() {
        // Given
        revise(author, "缺工十五名");
        // When
        JsonPath unseen = Asking.as(again).note("noteWithdraw", Map.of("id", note, "reason", "写错", "baseVersion", 1));
        JsonPath seen = Asking.as(again).note("noteWithdraw", Map.of("id", note, "reason", "写错", "baseVersion", 2));
        // Then
        assertThat(unseen.getList("userErrors.code")).containsExactly("STALE_VERSION");
        assertThat(seen.getBoolean("note.withdrawn")).isTrue();
    }
}
