package org.zoufang.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;

/** The words of refusals and of the domain's terms, zh-CN first and English, the same on phone and server. */
public final class Words {

    private static final Words CHINESE = new Words(
            read("words.properties", "promise.properties", "notice.properties", "refusals.properties"),
            Locale.SIMPLIFIED_CHINESE);
    private static final Words ENGLISH = new Words(
            read("words_en.properties", "promise_en.properties", "notice_en.properties", "refusals_en.properties"),
            Locale.ENGLISH);

    private final Properties texts;
    private final Locale locale;

    private Words(Properties texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** English for any English locale, else Chinese. */
    public static Words in(Locale locale) {
        return locale != null && "en".equals(locale.getLanguage()) ? ENGLISH : CHINESE;
    }

    /** What is refused and what to do, in a sentence. */
    public String of(Refusal refusal) {
        Object[] arguments = refusal.arguments().clone();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Enum<?>) {
                arguments[i] = of((Enum<?>) arguments[i]);
            } else if (arguments[i] instanceof Collection<?>) {
                arguments[i] = each((Collection<?>) arguments[i]);
            }
        }
        return new MessageFormat(text("refusal." + refusal.code().name()), locale).format(arguments);
    }

    /** The name of a domain term on a screen, such as a kind of visit. */
    public String of(Enum<?> term) {
        return text(term.getDeclaringClass().getSimpleName() + "." + term.name());
    }

    private String each(Collection<?> arguments) {
        return arguments.stream()
                .map(one -> one instanceof Enum<?> ? of((Enum<?>) one) : String.valueOf(one))
                .collect(Collectors.joining(this == ENGLISH ? ", " : "、"));
    }

    private String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no words for " + key);
        }
        return text;
    }

    private static Properties read(String... names) {
        Properties properties = new Properties();
        for (String name : names) {
            try (InputStream in = Words.class.getResourceAsStream("/org/zoufang/contract/" + name);
                    Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }
}
