package org.zoufang.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.shared.NotFound;

/**
 * What a page that chooses one thing was asked for: by another page that goes on with the thing's id.
 *
 * @param text what was typed
 * @param as under which name the id comes back
 * @param to the page that asked
 */
public record Choosing(String text, String as, String to) {

    /** @throws NotFound if the address is not one of ours */
    public static Choosing of(String text, String as, String to) {
        String own = OwnPath.orNull(to);
        if (own == null || as == null || !as.matches("[A-Za-z]{1,40}")) {
            throw new NotFound("page that asked");
        }
        String typed = text == null ? "" : text.strip();
        return new Choosing(typed.substring(0, Math.min(typed.length(), Limits.NAME)), as, own);
    }

    /** The address of the page that asked, with this id instead of the typed name. */
    public String back(UUID id) {
        StringBuilder address = new StringBuilder();
        String[] parts = to.split("\\?", 2);
        for (String pair : parts.length == 1 ? new String[0] : parts[1].split("&")) {
            if (!pair.isEmpty() && !pair.startsWith(as + "=") && !pair.startsWith(as + "Name=")) {
                address.append(pair).append('&');
            }
        }
        return parts[0] + "?" + address + URLEncoder.encode(as, StandardCharsets.UTF_8) + "=" + id;
    }
}
