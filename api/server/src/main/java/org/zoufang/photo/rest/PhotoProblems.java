package org.zoufang.photo.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.photo.StoreFailed;
import org.zoufang.shared.Problem;
import org.zoufang.shared.Refused;

/** Refusals of bytes as HTTP and tus 1.0 number them. */
final class PhotoProblems {

    private static final int CHECKSUM_MISMATCH = 460;
    private static final int CONTENT_REFUSED = 422;
    private static final int NO_SPACE = 507;

    private static final Map<RefusalCode, Integer> STATUS = Map.ofEntries(
            Map.entry(RefusalCode.UPLOAD_VERSION, 412),
            Map.entry(RefusalCode.UPLOAD_METADATA, 400),
            Map.entry(RefusalCode.UPLOAD_CONTENT_TYPE, 415),
            Map.entry(RefusalCode.PHOTO_HASH_MALFORMED, 400),
            Map.entry(RefusalCode.ID_MALFORMED, 404),
            Map.entry(RefusalCode.UPLOAD_CHECKSUM_UNKNOWN, 400),
            Map.entry(RefusalCode.UPLOAD_CHECKSUM_DIFFERS, CHECKSUM_MISMATCH),
            Map.entry(RefusalCode.UPLOAD_OFFSET_DIFFERS, 409),
            Map.entry(RefusalCode.UPLOAD_OVERTAKEN, 409),
            Map.entry(RefusalCode.UPLOAD_OVER, 410),
            Map.entry(RefusalCode.PHOTO_TOO_LARGE, 413),
            Map.entry(RefusalCode.PHOTO_NO_RENDITION, 404),
            Map.entry(RefusalCode.NO_SPACE_LEFT, NO_SPACE),
            Map.entry(RefusalCode.TRY_LATER, 503));

    private PhotoProblems() {}

    static Response.ResponseBuilder of(Refused refused, HttpHeaders headers) {
        Refusal first = refused.refusals().get(0);
        return Problem.of(STATUS.getOrDefault(first.code(), CONTENT_REFUSED), first, headers)
                .header("Refusal-Code", first.code());
    }

    static Response.ResponseBuilder of(StoreFailed failed, HttpHeaders headers) {
        Refused refused = Refused.because(failed.isFull() ? RefusalCode.NO_SPACE_LEFT : RefusalCode.TRY_LATER, null);
        return of(refused, headers).header(HttpHeaders.RETRY_AFTER, failed.isFull() ? 600 : 30);
    }
}
