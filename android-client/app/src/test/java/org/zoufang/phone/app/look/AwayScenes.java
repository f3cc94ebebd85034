package org.zoufang.phone.app.look;

import android.app.Activity;
import android.content.Intent;
import java.time.Duration;
import org.robolectric.shadows.ShadowSystemClock;
import org.zoufang.phone.account.AbsenceRules;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.signin.ContactActivity;
import org.zoufang.phone.app.signin.RevokedActivity;
import org.zoufang.phone.app.today.TodayActivity;
import org.zoufang.phone.store.Setting;

/** The moments of a phone that has not heard from its server for long. */
final class AwayScenes {

    static Activity closed(TestPhone phone) {
        away(phone, 72, 30, Duration.ofDays(12));
        return Scene.screen(phone, ContactActivity.class, new Intent());
    }

    static Activity last(TestPhone phone) {
        away(phone, 72, 30, Duration.ofDays(30));
        return Scene.screen(phone, ContactActivity.class, new Intent());
    }

    static Activity warned(TestPhone phone) {
        away(phone, 0, 30, Duration.ofDays(25));
        return Scene.screen(phone, TodayActivity.class, new Intent());
    }

    static Activity emptied(TestPhone phone) {
        phone.core(parts -> {
            String said =
                    "{\"at\":\"2026-03-02T01:00:00Z\",\"unsent\":4,\"parcel\":\"/parcels/one.zfp\",\"unseen\":true}";
            parts.store().change(() -> parts.store().settings().put(Setting.REVOKED, said));
            return null;
        });
        return Scene.screen(phone, RevokedActivity.class, new Intent());
    }

    private static void away(TestPhone phone, int hours, int days, Duration time) {
        PhoneFixture.signedIn(phone);
        phone.core(parts -> {
            parts.store()
                    .change(() -> parts.store().settings().put(Setting.ABSENCE_RULES, AbsenceRules.text(hours, days)));
            parts.absence().heard(parts.clock().now());
            return null;
        });
        ShadowSystemClock.advanceBy(time);
    }

    private AwayScenes() {}
}
