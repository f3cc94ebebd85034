package org.zoufang.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        List<String> pairs = others();
        pairs.add(as + "=" + id);
        return path() + "?" + String.join("&", pairs);
    }

    /** The address of the page that asked, with nothing chosen. */
    public String leave() {
        List<String> pairs = others();
        return pairs.isEmpty() ? path() : path() + "?" + String.join("&", pairs);
    }

    private String path() {
        return to.split("\\?", 2)[0];
    }

    private List<String> others() {
        String[] parts = to.split("\\?", 2);
        return Stream.of(parts.length == 1 ? new String[0] : parts[1].split("&"))
                .filter(pair -> !pair.isEmpty())
                .filter(pair -> !pair.startsWith(as + "=") && !pair.startsWith(as + "Name="))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
