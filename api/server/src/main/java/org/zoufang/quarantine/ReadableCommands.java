package org.zoufang.quarantine;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.DrawnSignature;
import org.zoufang.contract.Words;
import org.zoufang.shared.Clocks;
import org.zoufang.sync.CommandInput;

/** Says in words what a kept group wanted: each field by its label, people, enterprises and terms by their names. */
final class ReadableCommands {

    private static final String SIGNATURE = "signature";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Map<UUID, String> names;
    private final Locale locale;
    private final QuarantineWords words;

    ReadableCommands(Map<UUID, String> names, Locale locale) {
        this.names = names;
        this.locale = locale;
        this.words = QuarantineWords.in(locale);
    }

    List<QuarantinedCommand> of(KeptGroup group) {
        return group.commands().stream().map(this::readable).toList();
    }

    /** What the group is, in a few words. */
    static String what(KeptGroup group, Locale locale) {
        QuarantineWords words = QuarantineWords.in(locale);
        return group.commands().stream()
                .map(command -> words.label("command." + command.name(), command.name()))
                .distinct()
                .collect(Collectors.joining(words.text("and")));
    }

    private QuarantinedCommand readable(KeptGroup.Command command) {
        List<QuarantinedField> fields = new ArrayList<>();
        fields(command.input(), component(CommandInput.class, command.name()), "", "", fields);
        return new QuarantinedCommand(command.name(), words.label("command." + command.name(), command.name()), fields);
    }

    private void fields(JsonNode node, Type type, String path, String label, List<QuarantinedField> into) {
        if (node.isObject()) {
            node.fields().forEachRemaining(field -> {
                String own = words.label("field." + field.getKey(), field.getKey());
                fields(
                        field.getValue(),
                        component(type, field.getKey()),
                        path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                        label.isEmpty() ? own : label + " · " + own,
                        into);
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                fields(node.get(i), element(type), path + "[" + i + "]", label + " " + (i + 1), into);
            }
        } else if (!node.isNull()) {
            into.add(new QuarantinedField(path, label, path.equals(SIGNATURE) ? signed(node) : value(node, type)));
        }
    }

    /** Strokes are nothing to be read; what is no signature is shown as it came. */
    private String signed(JsonNode node) {
        boolean drawn = DrawnSignature.refusals(node.asText(), SIGNATURE).isEmpty();
        return drawn ? words.text("signed") : node.asText();
    }

    private String value(JsonNode node, Type type) {
        if (node.isBoolean()) {
            return words.text(node.asBoolean() ? "yes" : "no");
        }
        String text = node.asText();
        if (type instanceof Class<?> known && known.isEnum()) {
            return Arrays.stream(known.getEnumConstants())
                    .map(Enum.class::cast)
                    .filter(term -> term.name().equals(text))
                    .findFirst()
                    .map(term -> Words.in(locale).of((Enum<?>) term))
                    .orElse(text);
        }
        if (type == Instant.class) {
            return minute(text);
        }
        UUID id = KeptGroup.id(node);
        return id == null ? text : names.getOrDefault(id, text);
    }

    private static String minute(String text) {
        try {
            return MINUTE.format(Instant.parse(text).atZone(Clocks.CHINA));
        } catch (DateTimeParseException unreadable) {
            return text;
        }
    }

    private static Type component(Type type, String name) {
        if (!(type instanceof Class<?> record) || !record.isRecord()) {
            return null;
        }
        return Arrays.stream(record.getRecordComponents())
                .filter(one -> one.getName().equals(name))
                .map(RecordComponent::getGenericType)
                .findFirst()
                .orElse(null);
    }

    private static Type element(Type type) {
        return type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : null;
    }
}
