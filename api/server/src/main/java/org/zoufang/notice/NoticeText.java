package org.zoufang.notice;

import java.util.Locale;
import java.util.Map;
import org.zoufang.contract.NoticeKind;
import org.zoufang.contract.evidence.EvidenceStory;
import org.zoufang.web.ContactNames;
import org.zoufang.web.Messages;

/** What an enterprise reads. */
final class NoticeText {

    private static final Map<NoticeKind, String> WHAT = Map.ofEntries(
            Map.entry(NoticeKind.MORE_ASKED, "notice.tellMORE_ASKED"),
            Map.entry(NoticeKind.REDIRECTED, "notice.tellREDIRECTED"),
            Map.entry(NoticeKind.LEAD_CHANGED, "notice.tellLEAD_CHANGED"),
            Map.entry(NoticeKind.REFUSAL_IN_REVIEW, "notice.tellREFUSAL_IN_REVIEW"),
            Map.entry(NoticeKind.ASSIGNED, "notice.tellASSIGNED"),
            Map.entry(NoticeKind.EXTENSION_DECIDED, "notice.tellEXTENSION_DECIDED"),
            Map.entry(NoticeKind.DEADLINE_RECOUNTED, "notice.tellDEADLINE_RECOUNTED"),
            Map.entry(NoticeKind.ANSWER_DELIVERED, "notice.tellANSWER_DELIVERED"),
            Map.entry(NoticeKind.PROBLEM_CLOSED, "notice.tellPROBLEM_CLOSED"),
            Map.entry(NoticeKind.COMMITMENT_FULFILLED, "notice.tellCOMMITMENT_FULFILLED"),
            Map.entry(NoticeKind.COMMITMENT_RENEGOTIATED, "notice.tellCOMMITMENT_RENEGOTIATED"),
            Map.entry(NoticeKind.COMMITMENT_RECOUNTED, "notice.tellCOMMITMENT_RECOUNTED"),
            Map.entry(NoticeKind.COMMITMENT_IMPOSSIBLE, "notice.tellCOMMITMENT_IMPOSSIBLE"),
            Map.entry(NoticeKind.HAZARD_FOUND, "notice.tellHAZARD_FOUND"),
            Map.entry(NoticeKind.HAZARD_DANGER, "notice.tellHAZARD_DANGER"),
            Map.entry(NoticeKind.HAZARD_REMINDED, "notice.tellHAZARD_REMINDED"),
            Map.entry(NoticeKind.HAZARD_GRADED, "notice.tellHAZARD_GRADED"),
            Map.entry(NoticeKind.HAZARD_ORDERED, "notice.tellHAZARD_ORDERED"),
            Map.entry(NoticeKind.HAZARD_LISTED, "notice.tellHAZARD_LISTED"),
            Map.entry(NoticeKind.HAZARD_RECHECK_APPOINTED, "notice.tellHAZARD_RECHECK_APPOINTED"),
            Map.entry(NoticeKind.HAZARD_RECHECK_FAILED, "notice.tellHAZARD_RECHECK_FAILED"),
            Map.entry(NoticeKind.HAZARD_CLOSED, "notice.tellHAZARD_CLOSED"),
            Map.entry(NoticeKind.HAZARD_DELISTED, "notice.tellHAZARD_DELISTED"),
            Map.entry(NoticeKind.HAZARD_REVIEWED, "notice.tellHAZARD_REVIEWED"),
            Map.entry(NoticeKind.HAZARD_TRANSFERRED, "notice.tellHAZARD_TRANSFERRED"));

    private NoticeText() {}

    static String subject(Notice notice, Locale locale) {
        String key =
                switch (notice.about()) {
                    case PROBLEM -> "notice.subject";
                    case COMMITMENT -> "notice.subjectPromise";
                    case HAZARD -> "notice.subjectHazard";
                };
        return Messages.text(key, locale, notice.number());
    }

    /** To be sent or copied; names what it is about by its number alone, for whoever reads over a shoulder. */
    static String of(Notice notice, String url, Locale locale) {
        String key =
                switch (notice.about()) {
                    case PROBLEM -> "notice.text";
                    case COMMITMENT -> "notice.textPromise";
                    case HAZARD -> "notice.textHazard";
                };
        String contact = ContactNames.in(notice.contactName(), locale);
        return Messages.text(key, locale, contact, notice.number(), what(notice, locale), url);
    }

    private static String what(Notice notice, Locale locale) {
        String key = WHAT.get(notice.kind());
        return switch (notice.kind()) {
            case HAZARD_TRANSFERRED -> Messages.text(key, locale, notice.receiptNo());
            case PROBLEM_CLOSED -> Messages.text(key, locale, EvidenceStory.aloud(notice.story()));
            default -> Messages.text(key, locale);
        };
    }
}
