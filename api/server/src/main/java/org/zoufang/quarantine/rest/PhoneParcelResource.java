package org.zoufang.quarantine.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.zoufang.account.device.DeviceRecognition;
import org.zoufang.contract.Registration;
import org.zoufang.quarantine.parcel.ParcelReceiving;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Problem;
import org.zoufang.shared.Refused;

/**
 * A phone hands its parcel in by itself. It shows its device token and nothing else: nobody need be signed in, and a
 * revoked phone is let in here, and only here. What it gets is that its bytes are kept, by their hash.
 */
@Path("/devices/parcels")
@PermitAll
@Blocking
public class PhoneParcelResource {

    private final DeviceRecognition devices;
    private final ParcelReceiving receiving;

    PhoneParcelResource(DeviceRecognition devices, ParcelReceiving receiving) {
        this.devices = devices;
        this.receiving = receiving;
    }

    /** What is kept for good. */
    public record Kept(String sha256) {}

    /** Keeps the parcel; the phone may forget it when it hears the same hash. Sent again it is the same. */
    @PUT
    @Path("{sha256}")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Kept keep(
            @HeaderParam(Registration.DEVICE_HEADER) String token,
            @PathParam("sha256") String sha256,
            InputStream content)
            throws IOException {
        UUID device = devices.recogniseEvenRevoked(token);
        receiving.fromPhone(device, sha256, content);
        return new Kept(sha256);
    }

    /** Whether a parcel is kept already: then its bytes need not come again. */
    @GET
    @Path("{sha256}")
    @Produces(MediaType.APPLICATION_JSON)
    public Kept isKept(@HeaderParam(Registration.DEVICE_HEADER) String token, @PathParam("sha256") String sha256) {
        devices.recogniseEvenRevoked(token);
        if (receiving.known(sha256).isEmpty()) {
            throw new NotFound("parcel");
        }
        return new Kept(sha256);
    }

    @ServerExceptionMapper
    public Response refused(Refused refused, @Context HttpHeaders headers) {
        return ParcelProblems.of(refused, headers);
    }

    @ServerExceptionMapper
    public Response unknown(NotFound unknown) {
        return Problem.of(Response.Status.NOT_FOUND.getStatusCode(), "NOT_FOUND")
                .build();
    }
}
