package org.zoufang.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.zoufang.shared.ZoufangConfig;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Chooses the store by configuration: a bucket if one is named, else the folder. */
@ApplicationScoped
class PhotoStores {

    @Produces
    @Singleton
    PhotoStore store(ZoufangConfig config) throws IOException {
        ZoufangConfig.S3 s3 = config.photo().s3();
        return s3.bucket().isPresent()
                ? new S3Store(client(s3), s3.bucket().get())
                : new FolderStore(PhotoFolder.of(config));
    }

    static S3Client client(ZoufangConfig.S3 s3) {
        var builder = S3Client.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .region(Region.of(s3.region()))
                .credentialsProvider(credentials(s3))
                .forcePathStyle(s3.pathStyle())
                // Stores other than Amazon's do not know its newer checksums; ours is the name.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        s3.endpoint().ifPresent(builder::endpointOverride);
        return builder.build();
    }

    private static AwsCredentialsProvider credentials(ZoufangConfig.S3 s3) {
        if (s3.accessKey().isEmpty() || s3.secretKey().isEmpty()) {
            return DefaultCredentialsProvider.builder().build();
        }
        return StaticCredentialsProvider.create(
                AwsBasicCredentials.create(s3.accessKey().get(), s3.secretKey().get()));
    }
}
