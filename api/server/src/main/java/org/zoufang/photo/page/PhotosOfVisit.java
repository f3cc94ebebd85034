package org.zoufang.photo.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zoufang.official.Caller;
import org.zoufang.photo.PhotoReading;
import org.zoufang.photo.PhotoView;
import org.zoufang.visit.VisitPart;
import org.zoufang.visit.view.VisitView;

/** The photos on the page of a visit: small, each leading to the large one. */
@ApplicationScoped
class PhotosOfVisit implements VisitPart {

    private final PhotoReading photos;

    PhotosOfVisit(PhotoReading photos) {
        this.photos = photos;
    }

    @CheckedTemplate(basePath = "photo")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance ofVisit(List<PhotoView> photos);
    }

    @Override
    public TemplateInstance of(VisitView visit, Caller caller) {
        return Templates.ofVisit(photos.ofVisits(caller, List.of(visit.id())).getOrDefault(visit.id(), List.of()));
    }
}
