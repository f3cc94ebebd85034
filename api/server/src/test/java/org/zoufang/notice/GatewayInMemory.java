package org.zoufang.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zoufang.contract.NoticeWay;

/** A gateway for text messages that is switched on; numbers that end in 000 it does not reach. */
@ApplicationScoped
public class GatewayInMemory implements Carrier {

    private final Map<String, String> taken = new ConcurrentHashMap<>();
    private final NoticeSending sending;

    GatewayInMemory(NoticeSending sending) {
        this.sending = sending;
    }

    @Override
    public NoticeWay way() {
        return NoticeWay.SMS;
    }

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public void carry(String to, String subject, String text) throws CarrierFailed {
        if (to.endsWith("000")) {
            throw new CarrierFailed("HTTP 503 busy");
        }
        taken.merge(to, text, (before, again) -> before + "\n" + again);
    }

    /** What came for this number. */
    public String textFor(String number) {
        return taken.get(number);
    }

    /** Now, and not when its time comes. */
    public void sendWaiting() {
        sending.sendWaiting();
    }
}
