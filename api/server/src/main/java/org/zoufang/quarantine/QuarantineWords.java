package org.zoufang.quarantine;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** Labels of commands and their fields, and why something is here, in Chinese and English: {@code words.properties}. */
final class QuarantineWords {

    private static final Properties CHINESE = read("words.properties");
    private static final Properties ENGLISH = read("words_en.properties");

    private final Properties texts;
    private final Locale locale;

    private QuarantineWords(Properties texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** English for any English locale, else Chinese. */
    static QuarantineWords in(Locale locale) {
        return new QuarantineWords("en".equals(locale.getLanguage()) ? ENGLISH : CHINESE, locale);
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    String text(String key) {
        return texts.getProperty(key);
    }

    String text(String key, String argument) {
        return new MessageFormat(text(key), locale).format(new Object[] {argument});
    }

    /** What a newer app says and this server does not know is shown under its own name. */
    String label(String key, String otherwise) {
        return texts.getProperty(key, otherwise);
    }

    private static Properties read(String name) {
        try (InputStream in = QuarantineWords.class.getResourceAsStream(name);
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(text);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
