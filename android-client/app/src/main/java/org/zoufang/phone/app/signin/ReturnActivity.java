package org.zoufang.phone.app.signin;

import android.app.Activity;
import android.os.Bundle;

/** Where the browser comes back to from the city's provider. It shows nothing: what it brought is judged by the core. */
public final class ReturnActivity extends Activity {

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        if (getIntent().getData() != null) {
            startActivity(SignInActivity.back(this, getIntent().getData().toString()));
        }
        finish();
    }
}
