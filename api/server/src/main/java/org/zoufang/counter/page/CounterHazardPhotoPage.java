package org.zoufang.counter.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.account.link.LinkHolder;
import org.zoufang.contract.LinkMatter;
import org.zoufang.counter.HazardLinks;
import org.zoufang.hazard.ToldPhotoReading;
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
    private final CounterPicture picture;

    CounterHazardPhotoPage(CounterVisitor visitor, HazardLinks links, ToldPhotoReading photos, CounterPicture picture) {
        this.visitor = visitor;
        this.links = links;
        this.photos = photos;
        this.picture = picture;
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
                .map(picture::shown)
                .orElseThrow(() -> new NotFound("photo"));
    }
}
