package org.zoufang.photo.rest;

import jakarta.enterprise.event.Event;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.zoufang.contract.MediaTypes;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.photo.PhotoBytes;
import org.zoufang.photo.PhotoReading;
import org.zoufang.photo.RenditionSize;
import org.zoufang.photo.StoreFailed;
import org.zoufang.photo.StoredPhoto;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Problem;
import org.zoufang.shared.Refused;
import org.zoufang.shared.SensitiveRead;

/** Photos to be looked at, and originals for those who may have them. */
@Path("/photos/{photo}")
public class PhotoResource {

    private static final String JPEG = "image/jpeg";

    private final PhotoReading reading;
    private final PhotoBytes bytes;
    private final CurrentCaller current;
    private final Event<SensitiveRead> reads;

    PhotoResource(PhotoReading reading, PhotoBytes bytes, CurrentCaller current, Event<SensitiveRead> reads) {
        this.reads = reads;
        this.reading = reading;
        this.bytes = bytes;
        this.current = current;
    }

    @GET
    @Path("thumbnail")
    public Response thumbnail(@PathParam("photo") String id, @Context Request request) {
        return rendition(id, RenditionSize.THUMBNAIL, request);
    }

    @GET
    @Path("view")
    public Response view(@PathParam("photo") String id, @Context Request request) {
        return rendition(id, RenditionSize.VIEW, request);
    }

    /** The original with all that the camera wrote into it: for its author, the visit's lead, the service office, auditors. */
    @GET
    @Path("original")
    public Response original(@PathParam("photo") String id, @Context Request request) {
        Caller caller = current.caller();
        StoredPhoto photo = reading.original(caller, Ids.parse(id, "photo"));
        EntityTag tag = new EntityTag(photo.sha256());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return guarded(unchanged, tag).build();
        }
        noteRead(photo);
        return whole(photo, tag);
    }

    /** A voice note or a file: nothing can be left out of it, so whoever hears or opens it stands on the trail. */
    private Response file(StoredPhoto photo, Request request) {
        EntityTag tag = new EntityTag(photo.sha256());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return guarded(unchanged, tag).build();
        }
        noteRead(photo);
        return whole(photo, tag);
    }

    private void noteRead(StoredPhoto photo) {
        Caller caller = current.caller();
        reads.fire(SensitiveRead.of(
                "photoOriginalRead", "PHOTO", photo.photoId(), caller.officialId(), caller.deviceId()));
    }

    private Response whole(StoredPhoto photo, EntityTag tag) {
        return guarded(Response.ok(bytes.original(photo), photo.mediaType()), tag)
                .header(HttpHeaders.CONTENT_LENGTH, photo.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(photo) + "\"")
                .build();
    }

    private Response rendition(String id, RenditionSize size, Request request) {
        StoredPhoto photo = reading.shown(current.caller(), Ids.parse(id, "photo"));
        if (!MediaTypes.isImage(photo.mediaType()) && size == RenditionSize.VIEW) {
            return file(photo, request);
        }
        EntityTag tag = new EntityTag(photo.sha256() + "-" + size.pixels());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return guarded(unchanged, tag).build();
        }
        return guarded(Response.ok(bytes.rendition(photo, size), JPEG), tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + photo.photoId() + ".jpg\"")
                .build();
    }

    @ServerExceptionMapper
    public Response refused(Refused refused, @Context HttpHeaders headers) {
        return PhotoProblems.of(refused, headers).build();
    }

    @ServerExceptionMapper
    public Response unknown(NotFound unknown) {
        return Problem.of(Response.Status.NOT_FOUND.getStatusCode(), "NOT_FOUND")
                .build();
    }

    @ServerExceptionMapper
    public Response failed(StoreFailed failed, @Context HttpHeaders headers) {
        return PhotoProblems.of(failed, headers).build();
    }

    /** Nothing in a photo is ever run, guessed at or kept by what stands in between. */
    private static Response.ResponseBuilder guarded(Response.ResponseBuilder answer, EntityTag tag) {
        return answer.tag(tag)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=300")
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
    }

    /** Made of the id and the true type; no name that a client gave ever comes back. */
    private static String name(StoredPhoto photo) {
        return photo.photoId() + "." + MediaTypes.ending(photo.mediaType());
    }
}
