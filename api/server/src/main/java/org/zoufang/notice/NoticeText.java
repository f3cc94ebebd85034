package org.zoufang.notice;

import java.util.Locale;
import java.util.Map;
import org.zoufang.contract.NoticeKind;
import org.zoufang.web.Messages;

/** What an enterprise reads. */
final class NoticeText {

    private static final Map<NoticeKind, String> WHAT = Map.of(
            NoticeKind.ASSIGNED, "notice.tellASSIGNED",
            NoticeKind.EXTENSION_DECIDED, "notice.tellEXTENSION_DECIDED",
            NoticeKind.ANSWER_DELIVERED, "notice.tellANSWER_DELIVERED",
            NoticeKind.COMMITMENT_FULFILLED, "notice.tellCOMMITMENT_FULFILLED",
            NoticeKind.COMMITMENT_RENEGOTIATED, "notice.tellCOMMITMENT_RENEGOTIATED",
            NoticeKind.COMMITMENT_IMPOSSIBLE, "notice.tellCOMMITMENT_IMPOSSIBLE");

    private NoticeText() {}

    static String subject(Notice notice, Locale locale) {
        return Messages.text(notice.isPromise() ? "notice.subjectPromise" : "notice.subject", locale, notice.number());
    }

    /** To be sent or copied; names the problem or promise by its number alone, for whoever reads over a shoulder. */
    static String of(Notice notice, String url, Locale locale) {
        String what = Messages.text(WHAT.get(notice.kind()), locale);
        return Messages.text(
                notice.isPromise() ? "notice.textPromise" : "notice.text",
                locale,
                notice.contactName(),
                notice.number(),
                what,
                url);
    }
}
