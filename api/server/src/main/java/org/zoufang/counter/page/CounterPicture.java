package org.zoufang.counter.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.zoufang.photo.PhotoBytes;
import org.zoufang.photo.RenditionSize;
import org.zoufang.photo.StoredPhoto;

/** A photo as an enterprise is shown it at its counter: made anew for looking at, without what the original says beside its pixels. */
@ApplicationScoped
class CounterPicture {

    private final PhotoBytes bytes;

    CounterPicture(PhotoBytes bytes) {
        this.bytes = bytes;
    }

    Response shown(StoredPhoto photo) {
        return Response.ok(bytes.rendition(photo, RenditionSize.VIEW), "image/jpeg")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
