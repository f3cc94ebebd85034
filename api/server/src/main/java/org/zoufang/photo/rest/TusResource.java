package org.zoufang.photo.rest;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.CurrentCaller;
import org.zoufang.photo.Checksum;
import org.zoufang.photo.PhotoUploading;
import org.zoufang.photo.StoreFailed;
import org.zoufang.photo.UploadProgress;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Problem;
import org.zoufang.shared.Refused;

/**
 * Upload of photos by tus 1.0.0 (tus.io/protocols/resumable-upload) with the extensions creation, creation-with-upload,
 * checksum, expiration and termination. Any tus client can do it; it has to announce {@code sha256} as metadata.
 */
@Path("/photos")
public class TusResource {

    private static final String VERSION = "1.0.0";
    private static final String OFFSET_STREAM = "application/offset+octet-stream";
    private static final int NO_CONTENT = 204;
    private static final int CREATED = 201;

    private final PhotoUploading uploading;
    private final CurrentCaller current;

    TusResource(PhotoUploading uploading, CurrentCaller current) {
        this.uploading = uploading;
        this.current = current;
    }

    @OPTIONS
    public Response abilities() {
        return answer(NO_CONTENT)
                .header("Tus-Version", VERSION)
                .header("Tus-Extension", "creation,creation-with-upload,checksum,expiration,termination")
                .header("Tus-Max-Size", Limits.PHOTO_BYTES)
                .header("Tus-Checksum-Algorithm", Checksum.SUPPORTED)
                .build();
    }

    @OPTIONS
    @Path("{upload}")
    public Response abilitiesOfOne() {
        return abilities();
    }

    /** Announces a photo's bytes; sends the first of them along if the content type says so. */
    @POST
    public Response create(
            @HeaderParam("Tus-Resumable") String version,
            @HeaderParam("Upload-Length") String length,
            @HeaderParam("Upload-Metadata") String metadata,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) String bodyLength,
            @HeaderParam("Upload-Checksum") String checksum,
            InputStream body) {
        var caller = current.caller();
        requireVersion(version);
        Checksum expected = Checksum.read(checksum);
        UploadProgress progress = uploading.begin(
                caller, TusMetadata.read(metadata).sha256(), TusNumbers.required(length, "Upload-Length"));
        if (OFFSET_STREAM.equals(type) && progress.offset() == 0) {
            progress = uploading.append(
                    caller, progress.id(), 0, TusNumbers.orUnknown(bodyLength, "Content-Length"), expected, body);
        }
        return answer(CREATED, progress)
                .header(HttpHeaders.LOCATION, "/photos/" + progress.id())
                .build();
    }

    @HEAD
    @Path("{upload}")
    public Response progress(@HeaderParam("Tus-Resumable") String version, @PathParam("upload") String upload) {
        var caller = current.caller();
        requireVersion(version);
        UploadProgress progress = uploading.progress(caller, Ids.parse(upload, "upload"));
        return answer(NO_CONTENT, progress)
                .header("Upload-Length", progress.size())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PATCH
    @Path("{upload}")
    public Response append(
            @HeaderParam("Tus-Resumable") String version,
            @PathParam("upload") String upload,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            @HeaderParam("Upload-Offset") String offset,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) String bodyLength,
            @HeaderParam("Upload-Checksum") String checksum,
            InputStream body) {
        var caller = current.caller();
        requireVersion(version);
        if (!OFFSET_STREAM.equals(type)) {
            throw Refused.because(RefusalCode.UPLOAD_CONTENT_TYPE, HttpHeaders.CONTENT_TYPE, OFFSET_STREAM);
        }
        UploadProgress progress = uploading.append(
                caller,
                Ids.parse(upload, "upload"),
                TusNumbers.required(offset, "Upload-Offset"),
                TusNumbers.orUnknown(bodyLength, "Content-Length"),
                Checksum.read(checksum),
                body);
        return answer(NO_CONTENT, progress).build();
    }

    @DELETE
    @Path("{upload}")
    public Response abandon(@HeaderParam("Tus-Resumable") String version, @PathParam("upload") String upload) {
        var caller = current.caller();
        requireVersion(version);
        uploading.abandon(caller, Ids.parse(upload, "upload"));
        return answer(NO_CONTENT).build();
    }

    @ServerExceptionMapper
    public Response refused(Refused refused, @Context HttpHeaders headers) {
        return tus(PhotoProblems.of(refused, headers)).build();
    }

    @ServerExceptionMapper
    public Response unknown(NotFound unknown) {
        return tus(Problem.of(Response.Status.NOT_FOUND.getStatusCode(), "NOT_FOUND"))
                .build();
    }

    @ServerExceptionMapper
    public Response failed(StoreFailed failed, @Context HttpHeaders headers) {
        return tus(PhotoProblems.of(failed, headers)).build();
    }

    private static void requireVersion(String version) {
        if (!VERSION.equals(version)) {
            throw Refused.because(RefusalCode.UPLOAD_VERSION, "Tus-Resumable", VERSION);
        }
    }

    private static Response.ResponseBuilder answer(int status) {
        return tus(Response.status(status));
    }

    private static Response.ResponseBuilder answer(int status, UploadProgress progress) {
        Response.ResponseBuilder answer = answer(status).header("Upload-Offset", progress.offset());
        if (progress.expiresAt() != null) {
            answer.header(
                    "Upload-Expires",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            progress.expiresAt().atOffset(ZoneOffset.UTC)));
        }
        return answer;
    }

    private static Response.ResponseBuilder tus(Response.ResponseBuilder answer) {
        return answer.header("Tus-Resumable", VERSION).header("Tus-Version", VERSION);
    }
}
