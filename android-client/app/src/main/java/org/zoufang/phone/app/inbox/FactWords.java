package org.zoufang.phone.app.inbox;

import android.content.Context;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.contract.VisitFact;
import org.zoufang.contract.Words;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.Times;
import org.zoufang.phone.draft.FactValueView;
import org.zoufang.phone.draft.HostView;
import org.zoufang.phone.pack.EnterpriseLine;
import org.zoufang.phone.pack.OfficialLine;

/** A fact of a visit and what somebody wrote of it, in words. */
final class FactWords {

    private final Context context;
    private final Words words;
    private final Instant now;

    FactWords(Context context, Words words, Instant now) {
        this.context = context;
        this.words = words;
        this.now = now;
    }

    String heading(Enum<?> what, EnterpriseLine where) {
        return Stream.of(what == null ? null : words.of(what), where.name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    String value(VisitFact fact, FactValueView value) {
        String said =
                switch (fact) {
                    case PURPOSE -> value.purpose() == null ? "" : value.purpose();
                    case HOSTS -> value.hosts().stream().map(FactWords::host).collect(Collectors.joining("、"));
                    case PLAN ->
                        Stream.of(value.plannedFrom(), value.plannedTo())
                                .filter(Objects::nonNull)
                                .map(at -> Times.near(context, at, now))
                                .collect(Collectors.joining(" – "));
                };
        return said.isEmpty() ? context.getString(R.string.inbox_nothing) : said;
    }

    private static String host(HostView host) {
        return host.post() == null ? host.name() : host.name() + " " + host.post();
    }

    /** Who wrote it and when, as far as it is known here. */
    String by(OfficialLine who, Instant at) {
        return Stream.of(who == null ? null : who.name(), at == null ? null : Times.near(context, at, now))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    String at(Instant at) {
        return by(null, at);
    }

    static String name(OfficialLine who) {
        return who == null || who.name() == null ? "?" : who.name();
    }
}
