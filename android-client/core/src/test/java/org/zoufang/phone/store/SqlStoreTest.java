package org.zoufang.phone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.contract.Entity;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.PackRow;

class SqlStoreTest implements PhoneStoreContract {

    @TempDir
    Path folder;

    private int files;

    @Override
    public PhoneStore store() {
        return new SqlStore(new JdbcSql(folder.resolve("phone" + ++files + ".db")));
    }

    static AesRowSeal seal(int key) {
        return new AesRowSeal(
                new SecretKeySpec(new byte[] {(byte) key, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}, "AES"),
                new SecureRandom());
    }

    @Test
    void whatWasKeptIsThereAfterTheProcessIsGone() {
        // Given
        Path file = folder.resolve("kept.db");
        JdbcSql sql = new JdbcSql(file);
        PhoneStore before = new SqlStore(sql);
        before.change(() -> before.outbox().put(OutboxContract.note(1, ME)));
        sql.close();

        // When
        PhoneStore after = new SqlStore(new JdbcSql(file));

        // Then
        assertThat(after.outbox().of(VISIT)).hasSize(1);
    }

    @Test
    void aPredecessorsWordsAmongThePairingsAreSealedAndWhatWasKeptOpenIsStillRead() {
        // Given
        JdbcSql sql = new JdbcSql(folder.resolve("pairings.db"));
        PhoneStore store = new SqlStore(sql, seal(1));
        String words = "{\"all\":[{\"note\":\"先找王厂长\"}]}";
        store.change(() -> store.settings().put(Setting.PAIRINGS, words));
        String kept = sql.rows("select value from setting where name = 'PAIRINGS'", row -> row.text(0))
                .get(0);
        String sealed = store.settings().get(Setting.PAIRINGS);

        // When
        sql.run("update setting set value = ? where name = 'PAIRINGS'", words);
        String open = store.settings().get(Setting.PAIRINGS);

        // Then
        assertThat(kept).doesNotContain("王厂长");
        assertThat(seal(1).open(kept)).isEqualTo(words);
        assertThat(sealed).isEqualTo(words);
        assertThat(open).isEqualTo(words);
    }

    @Test
    void theConnectionIsDurable() {
        // Given
        JdbcSql sql = new JdbcSql(folder.resolve("durable.db"));

        // When
        List<String> answers = List.of(
                sql.rows("pragma journal_mode", row -> row.text(0)).get(0),
                sql.rows("pragma synchronous", row -> row.text(0)).get(0));

        // Then
        assertThat(answers).containsExactly("wal", "2");
    }

    @Test
    void whatPeopleWroteIsNotReadableInTheFileAndTheRegisterIs() throws IOException {
        // Given
        JdbcSql sql = new JdbcSql(folder.resolve("sealed.db"));
        PhoneStore store = new SqlStore(sql, seal(1));
        PackRow note = PackRow.of(
                Entity.NOTE, new UUID(4, 1), 1, Json.object("{\"visitId\":\"" + VISIT + "\",\"text\":\"停产三天\"}"));

        // When
        store.change(() -> {
            store.outbox().put(OutboxContract.note(1, ME));
            store.pack().put(note);
            store.pack().put(PackContract.enterprise(1, "泉城铸造", "qczz"));
        });

        // Then
        String bytes = bytes();
        assertThat(bytes).doesNotContain("停产三天").contains("泉城铸造");
        assertThat(store.outbox().of(VISIT).get(0).command().input().get("text").getAsString())
                .isEqualTo("二车间停产三天");
        assertThat(store.pack().row(Entity.NOTE, note.id())).contains(note);
        sql.close();
    }

    private String bytes() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void aRowSealedWithAnotherKeyCannotBeRead() {
        // Given
        String sealed = seal(1).close("企业原话");

        // When
        var reading = assertThatThrownBy(() -> seal(2).open(sealed));

        // Then
        reading.isInstanceOf(IllegalStateException.class);
        assertThat(seal(1).open(sealed)).isEqualTo("企业原话");
        assertThat(seal(1).close("企业原话")).isNotEqualTo(sealed);
    }

    @Test
    void aStoreThatPassedConflictsByPullsOnceMoreAndKeepsWhatIsThere() {
        // Given
        JdbcSql sql = new JdbcSql(folder.resolve("earlier.db"));
        PhoneStore before = new SqlStore(sql);
        before.change(() -> {
            before.outbox().put(OutboxContract.note(1, ME));
            before.settings().put(Setting.CURSOR, "1:9");
        });
        sql.run("delete from setting where name = 'SHADOW_CURSOR'");
        sql.run("pragma user_version = 1");

        // When
        PhoneStore after = new SqlStore(sql);

        // Then
        assertThat(after.settings().get(Setting.SHADOW_CURSOR)).isEmpty();
        assertThat(after.settings().get(Setting.CURSOR)).isEqualTo("1:9");
        assertThat(after.outbox().of(VISIT)).hasSize(1);
        assertThat(new SqlStore(new JdbcSql(folder.resolve("fresh.db")))
                        .settings()
                        .get(Setting.SHADOW_CURSOR))
                .isNull();
    }

    @Test
    void aFileOfANewerAppIsNotTouched() {
        // Given
        JdbcSql sql = new JdbcSql(folder.resolve("newer.db"));
        sql.run("pragma user_version = 99");

        // When
        var opening = assertThatThrownBy(() -> new SqlStore(sql));

        // Then
        opening.hasMessageContaining("newer version of the app: 99");
    }

    @Test
    void theContractCanBeAskedWithoutJUnit5() throws IllegalAccessException {
        // Given
        int cases = 15;

        // When
        List<String> passed = PhoneStoreExam.passes(this::store);

        // Then
        assertThat(passed).hasSize(cases).contains("aChangeThatFailsLeavesNothing");
        assertThatThrownBy(() -> PhoneStoreExam.passes(() -> null)).isInstanceOf(AssertionError.class);
    }

    @Test
    void otherSettingsAreKeptAsTheyAre() {
        // Given
        JdbcSql sql = new JdbcSql(folder.resolve("settings.db"));
        PhoneStore store = new SqlStore(sql, seal(1));

        // When
        store.change(() -> store.settings().put(Setting.CURSOR, "1:7"));

        // Then
        assertThat(store.settings().get(Setting.CURSOR)).isEqualTo("1:7");
        assertThat(sql.rows("select value from setting", row -> row.text(0))).contains("1:7");
    }
}
