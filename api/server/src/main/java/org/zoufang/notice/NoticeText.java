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
            NoticeKind.ANSWER_DELIVERED, "notice.tellANSWER_DELIVERED");

    private NoticeText() {}

    static String subject(Notice notice, Locale locale) {
        return Messages.text("notice.subject", locale, notice.problemNumber());
    }

    /** To be sent or copied; names the problem by its number alone, for whoever reads over a shoulder. */
    static String of(Notice notice, String url, Locale locale) {
        String what = Messages.text(WHAT.get(notice.kind()), locale);
        return Messages.text("notice.text", locale, notice.contactName(), notice.problemNumber(), what, url);
    }
}
