package org.zoufang.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FolderStoreTest extends PhotoStoreContract {

    @Override
    PhotoStore open(Path folder) throws IOException {
        return new FolderStore(folder.resolve("photos"));
    }

    @Test
    void aPhotoLiesOnTheShelfOfItsHash() throws IOException {
        String hash = "ab" + "12".repeat(31);
        PhotoStore store = open(folder);
        store.keep(hash, Files.write(folder.resolve("staged"), new byte[] {7}));
        assertThat(folder.resolve("photos/originals/ab").resolve(hash)).hasBinaryContent(new byte[] {7});
    }

    @Test
    void aStoreWhoseFolderIsGoneIsNotReady() throws IOException {
        PhotoStore store = open(folder);
        Files.move(folder.resolve("photos/originals"), folder.resolve("elsewhere"));
        assertThatThrownBy(store::check).isInstanceOf(IOException.class);
    }
}
