package org.zoufang.quarantine.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Problem;
import org.zoufang.shared.Refused;

/** Refusals of parcels as HTTP numbers them. */
final class ParcelProblems {

    private static final int CONTENT_REFUSED = 422;
    private static final Map<RefusalCode, Integer> STATUS = Map.of(
            RefusalCode.DEVICE_TOKEN_INVALID, 403,
            RefusalCode.ID_MALFORMED, 404,
            RefusalCode.PARCEL_TOO_LARGE, 413,
            RefusalCode.PARCELS_TOO_MANY, 429);

    private ParcelProblems() {}

    static Response of(Refused refused, HttpHeaders headers) {
        Refusal first = refused.refusals().get(0);
        return Problem.of(STATUS.getOrDefault(first.code(), CONTENT_REFUSED), first, headers)
                .build();
    }
}
