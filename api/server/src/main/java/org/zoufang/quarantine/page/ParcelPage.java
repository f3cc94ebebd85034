package org.zoufang.quarantine.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.zoufang.contract.ParcelOutcome;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.quarantine.parcel.HandedInParcel;
import org.zoufang.quarantine.parcel.ParcelImporting;
import org.zoufang.quarantine.parcel.ParcelReading;
import org.zoufang.quarantine.parcel.ParcelReceiving;
import org.zoufang.quarantine.parcel.ParcelRecord;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** Rescue files are handed in and imported here, and what became of them is read. */
@Page
@Path("/quarantine/handed-in")
public class ParcelPage {

    private static final String PATH = "/quarantine/handed-in";

    private final ParcelReceiving receiving;
    private final ParcelImporting importing;
    private final ParcelReading reading;
    private final OfficialReading officials;
    private final CurrentCaller current;
    private final Pages pages;

    ParcelPage(
            ParcelReceiving receiving,
            ParcelImporting importing,
            ParcelReading reading,
            OfficialReading officials,
            CurrentCaller current,
            Pages pages) {
        this.receiving = receiving;
        this.importing = importing;
        this.reading = reading;
        this.officials = officials;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "quarantine")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance parcels(Form form, List<HandedInParcel> waiting, List<HandedInParcel> imported);

        static native TemplateInstance parcel(
                Form form, String target, HandedInParcel parcel, List<Line> lines, List<ParcelOutcome> outcomes);
    }

    /** What became of one thing in a parcel, and whose it is. */
    public record Line(ParcelRecord record, Official author) {}

    @GET
    public Response ask() {
        return pages.show(all(Form.blank()));
    }

    @POST
    public Response take() throws IOException {
        Form form = pages.form();
        Caller caller = current.caller();
        try {
            Form.Upload file = form.upload("file").orElseThrow(() -> Refused.because(RefusalCode.REQUIRED, "file"));
            try (InputStream content = Files.newInputStream(file.content())) {
                UUID id = receiving.fromFile(caller, content);
                importing.take(caller, id);
                return pages.done(PATH + "/" + id, "quarantine.imported");
            }
        } catch (Refused refused) {
            return pages.refused(all(form.refused(refused, pages.locale())));
        }
    }

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") String id) {
        return pages.show(one(Form.blank(), Ids.parse(id, "id")));
    }

    @POST
    @Path("{id}")
    public Response open(@PathParam("id") String id) throws IOException {
        UUID parcel = Ids.parse(id, "id");
        Form form = pages.form();
        try {
            importing.take(current.caller(), parcel);
            return pages.done(PATH + "/" + parcel, "quarantine.imported");
        } catch (Refused refused) {
            return pages.refused(one(form.refused(refused, pages.locale()), parcel));
        }
    }

    private TemplateInstance all(Form form) {
        return Templates.parcels(form, reading.waiting(), reading.imported());
    }

    private TemplateInstance one(Form form, UUID id) {
        HandedInParcel parcel = reading.parcel(id, pages.locale()).orElseThrow(() -> new NotFound("parcel"));
        Map<UUID, Official> people = officials.byIds(parcel.records().stream()
                .map(ParcelRecord::officialId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<Line> lines = parcel.records().stream()
                .map(record -> new Line(record, people.get(record.officialId())))
                .toList();
        return Templates.parcel(form, PATH + "/" + id, parcel, lines, List.of(ParcelOutcome.values()));
    }
}
