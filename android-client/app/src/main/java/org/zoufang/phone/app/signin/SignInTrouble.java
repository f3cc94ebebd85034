package org.zoufang.phone.app.signin;

import android.content.Context;
import org.zoufang.phone.account.RegisterAnswer;
import org.zoufang.phone.app.R;
import org.zoufang.phone.oidc.OidcTrouble;

/** Why somebody, or a phone, is not let in, in words that say what to do: the server's own where it has some. */
final class SignInTrouble {

    private SignInTrouble() {}

    static CharSequence words(Context context, String code, String message) {
        if (message != null) {
            return message;
        }
        if (RegisterAnswer.OTHER_SERVER.equals(code)) {
            return context.getText(R.string.register_other_server);
        }
        for (OidcTrouble.Reason reason : OidcTrouble.Reason.values()) {
            if (reason.name().equals(code)) {
                return context.getText(words(reason));
            }
        }
        return code == null
                ? context.getText(R.string.sign_in_unreachable)
                : context.getString(R.string.why_unknown, code);
    }

    private static int words(OidcTrouble.Reason reason) {
        return switch (reason) {
            case OIDC_BROKEN_OFF -> R.string.oidc_broken_off;
            case OIDC_NOT_BEGUN_HERE -> R.string.oidc_not_begun_here;
            case OIDC_NOT_TAKEN -> R.string.oidc_not_taken;
            case OIDC_TOKEN_WRONG -> R.string.oidc_token_wrong;
            case OIDC_PROVIDER_WRONG -> R.string.oidc_provider_wrong;
        };
    }
}
