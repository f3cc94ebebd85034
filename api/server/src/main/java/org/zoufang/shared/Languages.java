package org.zoufang.shared;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/**
 * In which language a request is answered: as its address says ({@code ?lang=en}), else as the reader chose on a page
 * before, else as it prefers (Accept-Language, RFC 9110), else in Chinese.
 */
public final class Languages {

    /** The parameter of an address. */
    public static final String PARAMETER = "lang";

    /** The cookie that remembers what was chosen. */
    public static final String COOKIE = "zoufang-lang";

    private Languages() {}

    public static Locale of(RoutingContext request) {
        if (request == null) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        Locale asked = known(request.request().getParam(PARAMETER));
        if (asked == null) {
            asked = chosen(request);
        }
        for (LanguageHeader language : request.acceptableLanguages()) {
            asked = asked == null ? known(language.tag()) : asked;
        }
        return asked == null ? Locale.SIMPLIFIED_CHINESE : asked;
    }

    private static Locale chosen(RoutingContext request) {
        for (Cookie cookie : request.request().cookies()) {
            if (cookie.getName().endsWith(COOKIE)) {
                return known(cookie.getValue());
            }
        }
        return null;
    }

    private static Locale known(String tag) {
        String language = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
        return switch (language) {
            case "zh" -> Locale.SIMPLIFIED_CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> null;
        };
    }
}
