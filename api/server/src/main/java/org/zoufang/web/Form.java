package org.zoufang.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Texts;
import org.zoufang.shared.UserError;

/**
 * What stands in a page's form: as typed, and what is wrong with it. Templates show it with the tags {@code field},
 * {@code select}, {@code day} and {@code errors}; a refused form is shown again with every word in its place.
 */
public final class Form {

    private final Map<String, List<String>> values;
    private final Map<String, Upload> uploads;
    private final List<UserError> errors;
    private final Consumer<Refused> told;

    /** A file that came with the form; it is gone when the request ends. */
    public record Upload(String name, Path content) {}

    private Form(
            Map<String, List<String>> values,
            Map<String, Upload> uploads,
            List<UserError> errors,
            Consumer<Refused> told) {
        this.values = values;
        this.uploads = uploads;
        this.errors = errors;
        this.told = told;
    }

    /** An empty form. */
    public static Form blank() {
        return new Form(Map.of(), Map.of(), List.of(), refused -> {});
    }

    /** As it stands in an address: {@code uri.getQueryParameters()}. */
    public static Form of(MultivaluedMap<String, String> typed) {
        return of(typed, Map.of());
    }

    static Form of(Map<String, List<String>> typed, Map<String, Upload> uploads) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        typed.forEach((name, all) ->
                values.put(name, all.stream().map(Texts::storable).toList()));
        return new Form(values, uploads, List.of(), refused -> {});
    }

    /** The same form, and who is told when it is refused. */
    Form telling(Consumer<Refused> listener) {
        return new Form(values, uploads, errors, listener);
    }

    /** The same form with this field filled in; null leaves it empty. */
    public Form with(String field, Object value) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(field, value == null ? List.of() : List.of(value.toString()));
        return new Form(more, uploads, errors, told);
    }

    /** The same form with what is wrong; the last word of a refusal's field, such as {@code from} of {@code filter.from}, names the field. */
    public Form refused(Refused refused, Locale locale) {
        List<UserError> more = new ArrayList<>(errors);
        for (UserError error : UserError.of(refused, locale)) {
            String field = error.field();
            String own = field == null ? null : field.substring(field.lastIndexOf('.') + 1);
            more.add(new UserError(error.code(), own, error.message()));
        }
        told.accept(refused);
        return new Form(values, uploads, more, told);
    }

    /** What was typed without blanks around it; null if nothing was. */
    public String text(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** What was typed, exactly; empty if nothing was. */
    public String typed(String field) {
        return values.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    /** @throws Refused with REQUIRED on each of these fields that is blank */
    public void require(String... fields) {
        Refused.ifAny(Stream.of(fields)
                .filter(field -> typed(field).isBlank())
                .map(field -> Refusal.of(RefusalCode.REQUIRED, field))
                .toList());
    }

    /** All that was chosen. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /**
     * A day in the form 2026-03-01, also 2026/3/1, 2026.3.1 and 2026年3月1日; null if nothing was typed.
     *
     * @throws Refused with DAY_UNREADABLE on the field
     */
    public LocalDate day(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            String[] parts = text.replaceAll("[年月/.]", "-").replace("日", "").split("-", -1);
            return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw Refused.because(RefusalCode.DAY_UNREADABLE, field);
        }
    }

    /**
     * A term of an enum; null if nothing was chosen.
     *
     * @throws Refused with REQUIRED on the field if there is no such term
     */
    public <E extends Enum<E>> E term(String field, Class<E> terms) {
        String text = text(field);
        return text == null ? null : term(field, text, terms);
    }

    /** All chosen terms of an enum, as {@link #term}. */
    public <E extends Enum<E>> List<E> terms(String field, Class<E> terms) {
        return all(field).stream().map(text -> term(field, text, terms)).toList();
    }

    private static <E extends Enum<E>> E term(String field, String text, Class<E> terms) {
        try {
            return Enum.valueOf(terms, text);
        } catch (IllegalArgumentException e) {
            throw Refused.because(RefusalCode.REQUIRED, field);
        }
    }

    /** Whether this box is ticked, or this option chosen. */
    public boolean has(String field, Object value) {
        return all(field).contains(value.toString());
    }

    /** Whether the form had this field at all, typed in or not. */
    public boolean knows(String field) {
        return values.containsKey(field);
    }

    /** The attached file, if there is one. */
    public Optional<Upload> upload(String field) {
        return Optional.ofNullable(uploads.get(field));
    }

    /** What is wrong with a field, or null. */
    public String errorOf(String field) {
        return errors.stream()
                .filter(error -> field.equals(error.field()))
                .map(UserError::message)
                .findFirst()
                .orElse(null);
    }

    /** All that is wrong. */
    public List<UserError> errors() {
        return errors;
    }

    Map<String, List<String>> values() {
        return values;
    }
}
