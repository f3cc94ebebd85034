package org.zoufang.photo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3StoreTest extends PhotoStoreContract {

    @TempDir
    static Path objects;

    private static BucketFixture bucket;

    @BeforeAll
    static void startStore() throws Exception {
        bucket = BucketFixture.in(objects);
    }

    @AfterAll
    static void stopStore() {
        bucket.close();
    }

    @Override
    PhotoStore open(Path folder) {
        return new S3Store(bucket.client(), BucketFixture.NAME);
    }

    @Test
    void aBucketThatIsNotThereMakesTheServerUnready() {
        PhotoStore store = new S3Store(bucket.client(), "no-such-bucket");
        assertThatThrownBy(store::check).isInstanceOf(IOException.class);
    }
}
