package org.zoufang.phone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.phone.photo.QueuedPhoto;
import org.zoufang.phone.photo.UploadState;

/**
 * What every store of this phone has to do: in memory, in SQLite by JDBC, in Android's SQLite. A test class implements it with
 * one method. Where JUnit 4 runs the tests, {@code PhoneStoreExam} calls each of its cases.
 */
public interface PhoneStoreContract extends OutboxContract, PackContract {

    @Override
    PhoneStore store();

    @Test
    default void aChangeThatFailsLeavesNothing() {
        // Given
        PhoneStore store = store();
        store.change(() -> store.settings().put(Setting.CURSOR, "before"));

        // When
        assertThatThrownBy(() -> store.change(() -> {
                    store.settings().put(Setting.CURSOR, "after");
                    store.outbox().put(OutboxContract.note(1, ME));
                    store.pack().put(PackContract.enterprise(1, "泉城铸造", "qczz"));
                    store.photos().put(photo(1));
                    throw new IllegalStateException("the battery died");
                }))
                .hasMessage("the battery died");

        // Then
        assertThat(store.settings().get(Setting.CURSOR)).isEqualTo("before");
        assertThat(store.outbox().of(VISIT)).isEmpty();
        assertThat(store.pack().enterprises("", 9)).isEmpty();
        assertThat(store.photos().of(VISIT)).isEmpty();
    }

    @Test
    default void aChangeInsideAChangeIsPartOfIt() {
        // Given
        PhoneStore store = store();

        // When
        assertThatThrownBy(() -> store.change(() -> {
                    store.change(() -> store.settings().put(Setting.CURSOR, "inner"));
                    throw new IllegalStateException("outer");
                }))
                .hasMessage("outer");

        // Then
        assertThat(store.settings().get(Setting.CURSOR)).isNull();
    }

    @Test
    default void aSettingCanBeReplacedAndForgotten() {
        // Given
        PhoneStore store = store();
        store.change(() -> store.settings().put(Setting.SERVER, "one"));

        // When
        store.change(() -> {
            store.settings().put(Setting.SERVER, "two");
            store.settings().put(Setting.ME, "me");
            store.settings().put(Setting.ME, null);
        });

        // Then
        assertThat(store.settings().get(Setting.SERVER)).isEqualTo("two");
        assertThat(store.settings().get(Setting.ME)).isNull();
    }

    static QueuedPhoto photo(long number) {
        return QueuedPhoto.of(new UUID(6, number), ME, VISIT, "ab".repeat(32), 1_000_000, "image/jpeg", "/p/1.jpg");
    }

    @Test
    default void photosKeepTheirOrderAndWhatTheyReached() {
        // Given
        PhoneStore store = store();
        store.change(() -> {
            store.photos().put(photo(2));
            store.photos().put(photo(1));
            store.photos().put(photo(3));
        });
        QueuedPhoto further =
                photo(2).at("https://zoufang.example/photos/1", 524_288).later(NOON);

        // When
        store.change(() -> {
            store.photos().put(further);
            store.photos().put(photo(1).stored());
            store.photos().remove(new UUID(6, 3));
        });

        // Then
        assertThat(store.photos().of(VISIT)).containsExactly(further, photo(1).stored());
        assertThat(store.photos().in(ME, UploadState.UPLOADING, UploadState.QUEUED))
                .containsExactly(further);
        assertThat(store.photos().in(SHE, UploadState.UPLOADING)).isEmpty();
        assertThat(store.photos().unsent()).isEqualTo(1);
        QueuedPhoto refused = photo(2).refused("PHOTO_NO_IMAGE", "不是照片");
        store.change(() -> store.photos().put(refused));
        assertThat(store.photos().photo(refused.id())).contains(refused);
    }
}
