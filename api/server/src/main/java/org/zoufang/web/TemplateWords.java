package org.zoufang.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.zoufang.contract.Words;
import org.zoufang.shared.Clocks;

/** What templates can say of any value: {@code {m:room.key}}, {@code {kind.word}}, {@code {time.minute}}. */
final class TemplateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private TemplateWords() {}

    @TemplateExtension(namespace = "m", matchName = TemplateExtension.ANY)
    static Messages room(String room) {
        return Messages.of(room);
    }

    @TemplateExtension(matchName = TemplateExtension.ANY)
    static String message(Messages room, String key, @TemplateAttribute("locale") Object locale) {
        return room.text((Locale) locale, key);
    }

    @TemplateExtension(matchName = TemplateExtension.ANY)
    static String message(Messages room, String key, @TemplateAttribute("locale") Object locale, Object argument) {
        return room.text((Locale) locale, key, argument);
    }

    @TemplateExtension(matchName = TemplateExtension.ANY)
    static String message(
            Messages room, String key, @TemplateAttribute("locale") Object locale, Object first, Object second) {
        return room.text((Locale) locale, key, first, second);
    }

    /** The word of a term of the trade. */
    @TemplateExtension
    static String word(Enum<?> term, @TemplateAttribute("locale") Object locale) {
        return Words.in((Locale) locale).of(term);
    }

    /** Whom of an enterprise something is for. */
    @TemplateExtension
    static String person(String name, @TemplateAttribute("locale") Object locale) {
        return ContactNames.in(name, (Locale) locale);
    }

    /** The day in China. */
    @TemplateExtension
    static String day(Instant time) {
        return DAY.format(time.atZone(Clocks.CHINA));
    }

    @TemplateExtension
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Day and time of day in China, to the minute. */
    @TemplateExtension
    static String minute(Instant time) {
        return MINUTE.format(time.atZone(Clocks.CHINA));
    }

    /** Day and time of day in China, to the second. */
    @TemplateExtension
    static String second(Instant time) {
        return SECOND.format(time.atZone(Clocks.CHINA));
    }

    /** Time of day in China, to the minute. */
    @TemplateExtension
    static String clock(Instant time) {
        return CLOCK.format(time.atZone(Clocks.CHINA));
    }
}
