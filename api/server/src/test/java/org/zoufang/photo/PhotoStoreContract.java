package org.zoufang.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every photo store does alike. */
abstract class PhotoStoreContract {

    @TempDir
    Path folder;

    private PhotoStore store;

    abstract PhotoStore open(Path folder) throws IOException;

    @BeforeEach
    void openStore() throws IOException {
        store = open(folder);
    }

    @Test
    void whatIsKeptComesBackByteByByteAndTheFileStays() throws IOException {
        byte[] photo = ImageFixture.aPhoto(501);
        Path file = staged(photo);
        store.keep(TusClientFixture.sha256(photo), file);
        assertThat(read(photo)).isEqualTo(photo);
        assertThat(file).exists();
    }

    @Test
    void theSameContentTwiceIsThereOnce() throws IOException {
        byte[] photo = ImageFixture.aPhoto(502);
        store.keep(TusClientFixture.sha256(photo), staged(photo));
        store.keep(TusClientFixture.sha256(photo), staged(photo));
        assertThat(read(photo)).isEqualTo(photo);
    }

    @Test
    void whatWasNeverKeptIsNotThere() throws IOException {
        String unknown = "0f".repeat(32);
        assertThat(store.has(unknown)).isFalse();
        assertThatThrownBy(() -> store.open(unknown)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatIsSetAsideIsNoPhoto() throws IOException {
        byte[] page = {1, 2, 3};
        store.setAside("upload", staged(page));
        assertThat(store.has(TusClientFixture.sha256(page))).isFalse();
    }

    @Test
    void aStoreThatWorksIsReady() {
        assertThatCode(() -> store.check()).doesNotThrowAnyException();
    }

    private byte[] read(byte[] photo) throws IOException {
        assertThat(store.has(TusClientFixture.sha256(photo))).isTrue();
        try (InputStream in = store.open(TusClientFixture.sha256(photo))) {
            return in.readAllBytes();
        }
    }

    private Path staged(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "staged", ""), bytes);
    }
}
