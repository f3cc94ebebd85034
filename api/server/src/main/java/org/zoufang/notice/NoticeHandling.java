package org.zoufang.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.zoufang.contract.NoticeMatter;
import org.zoufang.contract.NoticeState;
import org.zoufang.contract.NoticeWay;
import org.zoufang.contract.RefusalCode;
import org.zoufang.counter.NoticeLinks;
import org.zoufang.official.Caller;
import org.zoufang.problem.AnswerReaching;
import org.zoufang.shared.Noted;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Telling an enterprise: by hand, or by a gateway that is switched on. Only what was told starts a clock. */
@ApplicationScoped
public class NoticeHandling {

    private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;\"]{1,64}@[A-Za-z0-9.-]{1,190}\\.[A-Za-z]{2,24}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{5,15}");

    private final Sql sql;
    private final NoticeReading reading;
    private final NoticeLinks links;
    private final Carriers carriers;
    private final AnswerReaching reaching;
    private final Event<Noted> noted;
    private final Clock clock;

    NoticeHandling(
            Sql sql,
            NoticeReading reading,
            NoticeLinks links,
            Carriers carriers,
            AnswerReaching reaching,
            Event<Noted> noted,
            Clock clock) {
        this.sql = sql;
        this.reading = reading;
        this.links = links;
        this.carriers = carriers;
        this.reaching = reaching;
        this.noted = noted;
        this.clock = clock;
    }

    /** The gateways that are switched on. */
    public List<NoticeWay> ways() {
        return carriers.on();
    }

    /** What is handed over: text to copy, and the link to be shown or printed as a QR code. */
    public record Told(String url, String text) {}

    /**
     * Makes a notice ready to be handed over. A link that has ended gets a new one.
     *
     * @throws Refused with UNKNOWN_ID
     */
    @Transactional
    public Told show(Caller caller, UUID id) {
        Notice notice = known(caller, id);
        String url = links.address(notice.linkId()).orElseGet(() -> renewed(caller, notice));
        return new Told(url, NoticeText.of(notice, url, caller.locale()));
    }

    /**
     * Somebody has handed it over. Once is enough: to say so again is the same success.
     *
     * @throws Refused with UNKNOWN_ID or NOTICE_SETTLED
     */
    @Transactional
    public UUID handOver(Caller caller, UUID id) {
        Notice notice = locked(caller, id);
        if (notice.state() == NoticeState.HANDED_OVER) {
            return id;
        }
        refuseSettled(notice);
        Instant now = clock.instant();
        sql.change(
                "update notice set state = 'HANDED_OVER', way = 'BY_HAND', address = null, next_at = null, settled_at = ?,"
                        + " settled_by = ? where id = ?",
                now,
                caller.officialId(),
                id);
        if (notice.about() == NoticeMatter.PROBLEM) {
            reaching.reached(notice.problemId(), notice.stepId(), now, caller.officialId());
        }
        note(caller, notice, "noticeHandOver", NoticeWay.BY_HAND);
        return id;
    }

    /**
     * Gives it to a gateway, which takes it soon after.
     *
     * @throws Refused with UNKNOWN_ID, NOTICE_SETTLED, NOTICE_WAY_OFF or NOTICE_ADDRESS_BAD
     */
    @Transactional
    public UUID send(Caller caller, UUID id, NoticeWay way, String address) {
        Notice notice = locked(caller, id);
        refuseSettled(notice);
        if (way == null || way == NoticeWay.BY_HAND || !carriers.isOn(way)) {
            throw Refused.because(RefusalCode.NOTICE_WAY_OFF, "way", way == null ? NoticeWay.MAIL : way);
        }
        String to = address == null ? "" : address.strip().replace(" ", "");
        if (!(way == NoticeWay.MAIL ? MAIL : PHONE).matcher(to).matches()) {
            throw Refused.because(RefusalCode.NOTICE_ADDRESS_BAD, "address");
        }
        if (links.address(notice.linkId()).isEmpty()) {
            renewed(caller, notice);
        }
        sql.change(
                "update notice set state = 'QUEUED', way = ?, address = ?, attempts = 0, failure = null, next_at = ?,"
                        + " settled_by = ? where id = ?",
                way,
                to,
                clock.instant(),
                caller.officialId(),
                id);
        note(caller, notice, "noticeSend", way);
        return id;
    }

    private String renewed(Caller caller, Notice notice) {
        NoticeLinks.For what = new NoticeLinks.For(notice.enterpriseId(), notice.about(), notice.aboutId());
        UUID link = links.of(what, notice.contactName(), caller.officialId());
        sql.change("update notice set link_id = ? where id = ?", link, notice.id());
        return links.address(link).orElseThrow();
    }

    private Notice locked(Caller caller, UUID id) {
        sql.list("select id from notice where id = ? for update", row -> id, id);
        return known(caller, id);
    }

    private Notice known(Caller caller, UUID id) {
        return reading.notice(caller, id)
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, "id", id.toString()));
    }

    private static void refuseSettled(Notice notice) {
        if (!notice.isOpen()) {
            throw Refused.because(RefusalCode.NOTICE_SETTLED, "id", notice.state());
        }
    }

    private void note(Caller caller, Notice notice, String action, NoticeWay way) {
        noted.fire(new Noted(
                action,
                "NOTICE",
                notice.id().toString(),
                caller.officialId(),
                caller.deviceId(),
                Map.of(
                        notice.about().name().toLowerCase(Locale.ROOT),
                        notice.aboutId().toString(),
                        "way",
                        way.name())));
    }
}
