package org.zoufang.phone.app.look;

import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.content.Intent;
import android.content.RestrictionsManager;
import android.net.Uri;
import android.os.Bundle;
import android.widget.TextView;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.managed.ManagedOffice;
import org.zoufang.phone.app.signin.RegisterActivity;
import org.zoufang.phone.app.signin.RevokedActivity;
import org.zoufang.phone.app.signin.SignInActivity;
import org.zoufang.phone.store.Setting;

/** The moments of coming in and of going out. */
final class EntryScenes {

    static Activity refused(TestPhone phone) {
        Activity screen = Scene.screen(phone, SignInActivity.class, new Intent());
        ((TextView) screen.findViewById(R.id.address)).setText("http://10.20.30.40:8080");
        screen.findViewById(R.id.sign_in).performClick();
        phone.idle();
        return screen;
    }

    static Activity outside(TestPhone phone) {
        phone.core(parts -> {
            parts.store().change(() -> {
                parts.store().settings().put(Setting.SERVER, "https://10.20.30.40:8443");
                parts.store().settings().put(Setting.SIGN_IN_MODE, "OIDC");
            });
            return null;
        });
        return Scene.screen(phone, SignInActivity.class, new Intent());
    }

    static Activity managed(TestPhone phone) {
        Bundle said = new Bundle();
        said.putString(ManagedOffice.SERVER_ADDRESS, "https://10.20.30.40:8443");
        shadowOf(phone.getSystemService(RestrictionsManager.class)).setApplicationRestrictions(said);
        return Scene.screen(phone, SignInActivity.class, new Intent());
    }

    static Activity code(TestPhone phone) {
        String code = PhoneFixture.code("https://10.20.30.40:8443", "t").format();
        phone.core(parts -> {
            parts.store().change(() -> parts.store().settings().put(Setting.SERVER, "https://10.20.30.40:8443"));
            return null;
        });
        Intent opened = new Intent(Intent.ACTION_VIEW, Uri.parse(code));
        Activity screen = Scene.screen(phone, RegisterActivity.class, opened);
        return Screens.atEnd(phone, screen, R.id.code);
    }

    static Activity revoked(TestPhone phone) {
        phone.core(parts -> {
            String said = "{\"at\":\"2026-03-02T01:00:00Z\",\"unsent\":4,\"parcel\":\"/parcels/one.zfp\"}";
            parts.store().change(() -> parts.store().settings().put(Setting.REVOKED, said));
            return null;
        });
        return Scene.screen(phone, RevokedActivity.class, new Intent());
    }

    static Activity ways(TestPhone phone) {
        Activity screen = Scene.screen(phone, RegisterActivity.class, new Intent());
        screen.findViewById(R.id.paste).performClick();
        phone.idle();
        return screen;
    }

    private EntryScenes() {}
}
