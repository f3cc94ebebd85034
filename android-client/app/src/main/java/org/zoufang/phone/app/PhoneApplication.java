package org.zoufang.phone.app;

import android.app.Application;

/** The running app: one per process, the place from which screens and the sync job get what they work with. */
public final class PhoneApplication extends Application {}
