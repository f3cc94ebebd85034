package org.zoufang.phone.oidc;

import java.io.UnsupportedEncodingException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names and values as {@code application/x-www-form-urlencoded}, and back. */
public final class FormText {

    private FormText() {}

    public static String of(Map<String, String> form) {
        StringBuilder text = new StringBuilder();
        form.forEach((name, value) -> text.append(text.length() == 0 ? "" : "&")
                .append(encoded(name))
                .append('=')
                .append(encoded(value)));
        return text.toString();
    }

    /** What stands behind the question mark of an address; a name that comes twice is a forgery and is left out. */
    public static Map<String, String> query(String address) {
        Map<String, String> form = new LinkedHashMap<>();
        int question = address.indexOf('?');
        int hash = address.indexOf('#');
        String text = question < 0 ? "" : address.substring(question + 1, hash > question ? hash : address.length());
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String name = decoded(pair.substring(0, equals));
                form.put(name, form.containsKey(name) ? null : decoded(pair.substring(equals + 1)));
            }
        }
        return form;
    }

    private static String encoded(String text) {
        try {
            return URLEncoder.encode(text, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 belongs to every Java", e);
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, "UTF-8");
        } catch (UnsupportedEncodingException | IllegalArgumentException unreadable) {
            return "";
        }
    }
}
