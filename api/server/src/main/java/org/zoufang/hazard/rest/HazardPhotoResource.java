package org.zoufang.hazard.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.zoufang.hazard.GivenPhotoReading;
import org.zoufang.official.CurrentCaller;
import org.zoufang.photo.PhotoBytes;
import org.zoufang.photo.RenditionSize;
import org.zoufang.photo.StoredPhoto;
import org.zoufang.shared.Ids;

/** Photos that enterprises handed in with their word that a hazard is rectified, to be looked at: pixels and nothing else. */
@Path("/hazard-photos/{photo}")
public class HazardPhotoResource {

    private final GivenPhotoReading reading;
    private final PhotoBytes bytes;
    private final CurrentCaller current;

    HazardPhotoResource(GivenPhotoReading reading, PhotoBytes bytes, CurrentCaller current) {
        this.reading = reading;
        this.bytes = bytes;
        this.current = current;
    }

    @GET
    public Response view(@PathParam("photo") String id) {
        StoredPhoto photo = reading.shown(current.caller(), Ids.parse(id, "photo"));
        return Response.ok(bytes.rendition(photo, RenditionSize.VIEW), "image/jpeg")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
