package org.zoufang.photo.rest;

import java.util.regex.Pattern;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;

/** Numbers in headers: tus 1.0 wants them non-negative and in digits. */
final class TusNumbers {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");
    private static final long UNKNOWN = -1;

    private TusNumbers() {}

    static long required(String text, String header) {
        if (text == null || !DIGITS.matcher(text).matches()) {
            throw Refused.because(RefusalCode.UPLOAD_METADATA, header, header);
        }
        return Long.parseLong(text);
    }

    /** -1 if the header is not there. */
    static long orUnknown(String text, String header) {
        return text == null ? UNKNOWN : required(text, header);
    }
}
