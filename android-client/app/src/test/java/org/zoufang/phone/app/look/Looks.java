package org.zoufang.phone.app.look;

import java.util.List;

/** The four looks in which every screen is shown: each language, by day and by night, on a phone of common size. */
public final class Looks {

    public static final List<String> ALL = List.of("zh-rCN-notnight", "zh-rCN-night", "en-notnight", "en-night");

    /** Robolectric's qualifiers for a look. */
    public static String qualifiers(String look) {
        return look.replace("-n", "-w360dp-h740dp-n") + "-xhdpi";
    }

    private Looks() {}
}
