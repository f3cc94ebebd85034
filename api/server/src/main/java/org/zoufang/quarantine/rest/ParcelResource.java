package org.zoufang.quarantine.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.quarantine.parcel.HandedInParcel;
import org.zoufang.quarantine.parcel.ParcelImporting;
import org.zoufang.quarantine.parcel.ParcelReading;
import org.zoufang.quarantine.parcel.ParcelReceiving;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Problem;
import org.zoufang.shared.Refused;

/** The office imports parcels here; the file is the body as it is. */
@Path("/quarantine/parcels")
@Authenticated
@Blocking
public class ParcelResource {

    private final ParcelReceiving receiving;
    private final ParcelImporting importing;
    private final ParcelReading reading;
    private final CurrentCaller current;

    ParcelResource(ParcelReceiving receiving, ParcelImporting importing, ParcelReading reading, CurrentCaller current) {
        this.receiving = receiving;
        this.importing = importing;
        this.reading = reading;
        this.current = current;
    }

    /** Keeps the parcel and imports it; the answer says what became of each record and photo. Twice is once. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public HandedInParcel take(InputStream content) throws IOException {
        Caller caller = current.caller();
        return importing.take(caller, receiving.fromFile(caller, content));
    }

    /** What became of a parcel. */
    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public HandedInParcel how(@PathParam("id") String id) {
        return reading.parcel(Ids.parse(id, "id"), current.caller().locale()).orElseThrow(() -> new NotFound("parcel"));
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
