package org.zoufang.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Words;

/**
 * What is wrong with a request outside GraphQL, as RFC 9457 has it, with the codes of {@code userErrors}.
 *
 * @param type always {@code about:blank}: the code says what it is
 * @param title the HTTP status in words
 * @param detail what to do, in the caller's language
 * @param code as in {@code userErrors}; or UNAUTHORIZED, FORBIDDEN, NOT_FOUND
 * @param field what to mend, if it is one thing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, String code, String field) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** A refusal as an answer with {@code status}. */
    public static Response.ResponseBuilder of(int status, Refusal refusal, HttpHeaders headers) {
        RefusalCode code = refusal.code();
        return answer(new Problem(
                "about:blank",
                title(status),
                status,
                Words.in(language(headers)).of(refusal),
                code.name(),
                refusal.field()));
    }

    /** A program's or right's error as an answer; its words are only the code. */
    public static Response.ResponseBuilder of(int status, String code) {
        return answer(new Problem("about:blank", title(status), status, null, code, null));
    }

    /** The language asked for: English if it comes before Chinese, else Chinese. */
    public static Locale language(HttpHeaders headers) {
        for (Locale locale : headers.getAcceptableLanguages()) {
            if (locale.getLanguage().equals("en") || locale.getLanguage().equals("zh")) {
                return locale;
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }

    private static Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status).type(MEDIA_TYPE).entity(problem);
    }

    private static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Refused" : known.getReasonPhrase();
    }
}
