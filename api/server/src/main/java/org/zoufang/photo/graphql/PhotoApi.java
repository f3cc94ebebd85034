package org.zoufang.photo.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.photo.PhotoAttachInput;
import org.zoufang.photo.PhotoAttaching;
import org.zoufang.photo.PhotoReading;
import org.zoufang.photo.PhotoView;
import org.zoufang.photo.PhotoWithdrawInput;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;
import org.zoufang.visit.view.VisitView;

/** The records of photos through the front door; their bytes come and go over {@code /photos}. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PhotoApi {

    private final CurrentCaller current;
    private final PhotoAttaching attaching;
    private final PhotoReading reading;
    private final OfficialReading officials;

    PhotoApi(CurrentCaller current, PhotoAttaching attaching, PhotoReading reading, OfficialReading officials) {
        this.current = current;
        this.attaching = attaching;
        this.reading = reading;
        this.officials = officials;
    }

    @Mutation
    @Description("Lists a photo (影像资料) that a visit's record expects; the same bytes twice in a visit are one photo")
    public PhotoPayload photoAttach(@NonNull @Description("What is asked") PhotoAttachInput input) {
        return answer(caller -> attaching.attach(caller, input));
    }

    @Mutation
    @Description("Hides a photo of the caller's own before the visit is accepted; it is kept with the reason")
    public PhotoPayload photoWithdraw(@NonNull @Description("What is asked") PhotoWithdrawInput input) {
        return answer(caller -> attaching.withdraw(caller, input));
    }

    @NonNull
    @Description(
            "The photos that the record lists; withdrawn ones without address and words, withheld ones without address")
    public List<List<@NonNull PhotoView>> photos(@Source List<VisitView> of) {
        Map<UUID, List<PhotoView>> found = reading.ofVisits(
                current.caller(), of.stream().map(VisitView::id).distinct().toList());
        return of.stream()
                .map(visit -> found.getOrDefault(visit.id(), List.of()))
                .toList();
    }

    @NonNull
    @Description("Who listed it")
    public List<Official> author(@Source List<PhotoView> of) {
        Map<UUID, Official> found =
                officials.byIds(of.stream().map(PhotoView::authorId).distinct().toList());
        return of.stream().map(photo -> found.get(photo.authorId())).toList();
    }

    private PhotoPayload answer(Function<Caller, PhotoView> activity) {
        Caller caller = current.caller();
        try {
            PhotoView photo = activity.apply(caller);
            return new PhotoPayload(reading.toldTo(caller, List.of(photo)).get(0), List.of());
        } catch (Refused refused) {
            return new PhotoPayload(null, UserError.of(refused, caller.locale()));
        }
    }
}
