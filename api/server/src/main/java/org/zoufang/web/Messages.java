package org.zoufang.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one room's pages: {@code messages/<room>.properties} in Chinese, {@code messages/<room>_en.properties} in
 * English. In a template they are {@code {m:room.key}} and {@code {m:room.key(argument)}}.
 */
public final class Messages {

    private static final Map<String, Messages> ROOMS = new ConcurrentHashMap<>();

    private final String room;
    private final Properties chinese;
    private final Properties english;

    private Messages(String room) {
        this.room = room;
        this.chinese = read("messages/" + room + ".properties");
        this.english = read("messages/" + room + "_en.properties");
    }

    /** Those of a room. */
    public static Messages of(String room) {
        return ROOMS.computeIfAbsent(room, Messages::new);
    }

    /** By room and key in one: {@code web.signOut}. */
    public static String text(String key, Locale locale, Object... arguments) {
        int dot = key.indexOf('.');
        return of(key.substring(0, dot)).text(locale, key.substring(dot + 1), arguments);
    }

    /** @throws IllegalStateException if there is no such key */
    public String text(Locale locale, String key, Object... arguments) {
        String text = (Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : chinese).getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no message " + room + "." + key + " in " + locale);
        }
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    private static Properties read(String name) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                Properties properties = new Properties();
                properties.load(text);
                return properties;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
