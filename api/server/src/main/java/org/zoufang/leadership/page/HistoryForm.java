package org.zoufang.leadership.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import org.zoufang.contract.VisitKind;
import org.zoufang.leadership.HistoryNames;
import org.zoufang.leadership.VisitHistoryFilter;
import org.zoufang.shared.Ids;
import org.zoufang.web.Form;

/**
 * The filter as it stands in the address. An enterprise or official is typed by name and chosen on a page of its own
 * room, which comes back with the id; a name that was typed over asks anew.
 */
final class HistoryForm {

    static final String ENTERPRISE = "enterprise";
    static final String OFFICIAL = "official";
    private static final String NAME = "Name";

    private final Form form;
    private final HistoryNames names;

    HistoryForm(Form form, HistoryNames names) {
        this.form = form;
        this.names = names;
    }

    /** Where a typed name is chosen, or null if nothing has to be chosen. */
    String whereToChoose(String address) {
        if (asksAnew(ENTERPRISE, this::enterpriseName)) {
            return choosing("/enterprises/choose", ENTERPRISE, address);
        }
        return asksAnew(OFFICIAL, this::officialName) ? choosing("/officials/choose", OFFICIAL, address) : null;
    }

    VisitHistoryFilter filter() {
        return VisitHistoryFilter.of(
                chosen(ENTERPRISE),
                chosen(OFFICIAL),
                form.day("from"),
                form.day("to"),
                form.terms("kinds", VisitKind.class),
                form.text("text"));
    }

    /** With the names of what was chosen. */
    Form shown() {
        return form.with(ENTERPRISE + NAME, shownName(ENTERPRISE, this::enterpriseName))
                .with(OFFICIAL + NAME, shownName(OFFICIAL, this::officialName));
    }

    /** A name that was emptied takes the choice away with it; an address without a name keeps it. */
    private UUID chosen(String field) {
        boolean emptied = form.knows(field + NAME) && form.text(field + NAME) == null;
        return emptied ? null : Ids.parseIfGiven(form.text(field), field);
    }

    private boolean asksAnew(String field, Function<UUID, String> name) {
        String typed = form.text(field + NAME);
        UUID chosen = Ids.parseIfGiven(form.text(field), field);
        return typed != null && (chosen == null || !typed.equals(name.apply(chosen)));
    }

    private String shownName(String field, Function<UUID, String> name) {
        UUID chosen = form.text(field) == null ? null : chosen(field);
        return chosen == null ? form.text(field + NAME) : name.apply(chosen);
    }

    private String enterpriseName(UUID id) {
        return names.enterprise(id).orElse(null);
    }

    private String officialName(UUID id) {
        return names.official(id).orElse(null);
    }

    private String choosing(String page, String field, String address) {
        return page + "?as=" + field + "&text=" + encoded(form.text(field + NAME)) + "&to=" + encoded(address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
