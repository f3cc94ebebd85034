package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.zoufang.photo.PhotoBytes;

/** How a file of a step leaves the server: to be saved under its name; nothing in it is run or guessed at. */
@ApplicationScoped
public class FileAnswer {

    private final PhotoBytes bytes;

    FileAnswer(PhotoBytes bytes) {
        this.bytes = bytes;
    }

    public Response of(StepFileReading.Stored file) {
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(bytes.original(file.bytes()), file.bytes().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.bytes().size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
