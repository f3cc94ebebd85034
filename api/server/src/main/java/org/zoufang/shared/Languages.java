package org.zoufang.shared;

import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/** In which language a request is answered: Chinese unless it prefers English (Accept-Language, RFC 9110). */
public final class Languages {

    private Languages() {}

    public static Locale of(RoutingContext request) {
        if (request == null) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        for (LanguageHeader language : request.acceptableLanguages()) {
            if ("zh".equalsIgnoreCase(language.tag())) {
                return Locale.SIMPLIFIED_CHINESE;
            }
            if ("en".equalsIgnoreCase(language.tag())) {
                return Locale.ENGLISH;
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }
}
