package org.zoufang.counter.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.account.link.LinkHolder;
import org.zoufang.commitment.ProofPhotoReading;
import org.zoufang.contract.LinkMatter;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.web.Page;

/** A photo that shows that a promise to the enterprise was kept, to be looked at: pixels and nothing else. */
@Page
@PermitAll
@Path("/counter/commitments/photos/{photo}")
public class CounterPromisePhotoPage {

    private final CounterVisitor visitor;
    private final ProofPhotoReading photos;
    private final CounterPicture picture;

    CounterPromisePhotoPage(CounterVisitor visitor, ProofPhotoReading photos, CounterPicture picture) {
        this.visitor = visitor;
        this.photos = photos;
        this.picture = picture;
    }

    @GET
    public Response photo(@PathParam("photo") String id) {
        Optional<LinkHolder> holder = visitor.holder(LinkMatter.COMMITMENTS);
        if (holder.isEmpty()) {
            return visitor.turnedAway("photo");
        }
        UUID asked = Ids.parse(id, "photo");
        return photos.photo(holder.get().enterpriseId(), asked)
                .map(picture::shown)
                .orElseThrow(() -> new NotFound("photo"));
    }
}
