package org.zoufang.account.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import org.zoufang.account.device.Device;
import org.zoufang.account.device.DeviceConnection;
import org.zoufang.account.device.DeviceReading;
import org.zoufang.account.device.DeviceRevoking;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** A person's phones; for administrators and the service office everybody's. */
@Page
@Path("/phones")
public class PhonePage {

    private static final int SIZE = 20;

    private final CurrentCaller current;
    private final DeviceReading reading;
    private final DeviceRevoking revoking;
    private final Pages pages;

    PhonePage(CurrentCaller current, DeviceReading reading, DeviceRevoking revoking, Pages pages) {
        this.current = current;
        this.reading = reading;
        this.revoking = revoking;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "account")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance phones(
                Form form, DeviceConnection phones, PhoneRights rights, String first, String next, int size);

        static native TemplateInstance revoke(Device phone, String action);
    }

    @GET
    public Response list(@QueryParam("search") String search, @QueryParam("after") String after) {
        Caller caller = current.caller();
        DeviceConnection phones = reading.page(caller, false, search, SIZE, after);
        String next = phones.pageInfo().hasNextPage()
                ? address(search, phones.pageInfo().endCursor())
                : null;
        return pages.show(Templates.phones(
                Form.blank().with("search", search),
                phones,
                PhoneRights.of(caller),
                after == null ? null : address(search, null),
                next,
                SIZE));
    }

    @GET
    @Path("{phone}/revoke")
    public Response ask(@PathParam("phone") String phone) {
        Device found = revocable(phone);
        return pages.show(Templates.revoke(found, "/phones/" + found.id() + "/revoke"));
    }

    @POST
    @Path("{phone}/revoke")
    public Response revoke(@PathParam("phone") String phone) {
        revoking.revoke(current.caller(), revocable(phone).id());
        return pages.done("/phones", "account.phoneRevoked");
    }

    private Device revocable(String phone) {
        Caller caller = current.caller();
        UUID id = Ids.parse(phone, "phone");
        return reading.byId(caller, id)
                .filter(found -> PhoneRights.of(caller).revokes(found))
                .orElseThrow(() -> new NotFound("device"));
    }

    private static String address(String search, String after) {
        UriBuilder address = UriBuilder.fromPath("/phones");
        if (search != null) {
            address.queryParam("search", "{search}");
        }
        if (after != null) {
            address.queryParam("after", after);
        }
        return search == null
                ? address.build().toString()
                : address.build(search).toString();
    }

    /** What the page offers; the activities decide. */
    public record PhoneRights(UUID official, boolean everybody, boolean administrator) {

        static PhoneRights of(Caller caller) {
            return new PhoneRights(caller.officialId(), DeviceReading.seesAll(caller), caller.is(Role.ADMINISTRATOR));
        }

        public boolean revokes(Device phone) {
            boolean own =
                    phone.official() != null && official.equals(phone.official().id());
            return phone.revokedAt() == null && (own || administrator);
        }
    }
}
