package org.zoufang.counter.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.account.link.LinkHolder;
import org.zoufang.contract.LinkMatter;
import org.zoufang.counter.HazardLinks;
import org.zoufang.hazard.ToldPhotoReading;
import org.zoufang.photo.PhotoBytes;
import org.zoufang.photo.RenditionSize;
import org.zoufang.photo.StoredPhoto;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.web.Page;

/** A photo of the enterprise's own hazard, to be looked at: pixels and nothing else. */
@Page
@PermitAll
@Path("/counter/hazard/photos/{photo}")
public class CounterHazardPhotoPage {

    private final CounterVisitor visitor;
    private final HazardLinks links;
    private final ToldPhotoReading photos;
    private final PhotoBytes bytes;

    CounterHazardPhotoPage(CounterVisitor visitor, HazardLinks links, ToldPhotoReading photos, PhotoBytes bytes) {
        this.visitor = visitor;
        this.links = links;
        this.photos = photos;
        this.bytes = bytes;
    }

    @GET
    public Response photo(@PathParam("photo") String id) {
        Optional<LinkHolder> found = visitor.holder(LinkMatter.HAZARD);
        if (found.isEmpty()) {
            return visitor.turnedAway("photo");
        }
        LinkHolder holder = found.get();
        UUID asked = Ids.parse(id, "photo");
        return links.hazardOf(holder)
                .flatMap(hazard -> photos.photo(holder.enterpriseId(), hazard, asked))
                .map(this::shown)
                .orElseThrow(() -> new NotFound("photo"));
    }

    private Response shown(StoredPhoto photo) {
        return Response.ok(bytes.rendition(photo, RenditionSize.VIEW), "image/jpeg")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
