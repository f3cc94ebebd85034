package org.zoufang.photo.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

        static native TemplateInstance ofVisit(List<PhotoView> photos, Withheld withheld);
    }

    /** What is told of and not given out: voice notes and files beside a note whose text the reader is not shown. */
    public record Withheld(Set<UUID> ids) {

        public boolean holds(UUID photo) {
            return ids.contains(photo);
        }
    }

    @Override
    public TemplateInstance of(VisitView visit, Caller caller) {
        List<PhotoView> all = photos.ofVisits(List.of(visit.id())).getOrDefault(visit.id(), List.of());
        return Templates.ofVisit(all, new Withheld(photos.withheld(caller, visit.id(), all)));
    }
}
