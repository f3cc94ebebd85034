package org.zoufang.photo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.shared.ZoufangConfig;
import software.amazon.awssdk.services.s3.S3Client;

class S3StoreTest extends PhotoStoreContract {

    private static final String BUCKET = "zoufang-photos";

    @TempDir
    static Path objects;

    private static ObjectStoreProcess process;
    private static S3Client client;

    @BeforeAll
    static void startStore() throws Exception {
        process = new ObjectStoreProcess(objects);
        client = PhotoStores.client(settings());
        client.createBucket(create -> create.bucket(BUCKET));
    }

    @AfterAll
    static void stopStore() {
        client.close();
        process.close();
    }

    @Override
    PhotoStore open(Path folder) {
        return new S3Store(client, BUCKET);
    }

    @Test
    void aBucketThatIsNotThereMakesTheServerUnready() {
        PhotoStore store = new S3Store(client, "no-such-bucket");
        assertThatThrownBy(store::check).isInstanceOf(IOException.class);
    }

    private static ZoufangConfig.S3 settings() {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(ZoufangConfig.class)
                .withDefaultValues(Map.of(
                        "user.home",
                        objects.toString(),
                        "zoufang.photo.s3.bucket",
                        BUCKET,
                        "zoufang.photo.s3.endpoint",
                        process.endpoint().toString(),
                        "zoufang.photo.s3.access-key",
                        ObjectStoreProcess.KEY,
                        "zoufang.photo.s3.secret-key",
                        ObjectStoreProcess.SECRET))
                .build()
                .getConfigMapping(ZoufangConfig.class)
                .photo()
                .s3();
    }
}
