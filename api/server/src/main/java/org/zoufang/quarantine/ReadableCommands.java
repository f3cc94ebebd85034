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
import org.zoufang.contract.Words;
import org.zoufang.shared.Clocks;
import org.zoufang.sync.CommandInput;
import org.zoufang.web.Messages;

/** Says in words what a kept group wanted: each field by its label, people, enterprises and terms by their names. */
final class ReadableCommands {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Messages MESSAGES = Messages.of("quarantine");

    private final Map<UUID, String> names;
    private final Locale locale;

    ReadableCommands(Map<UUID, String> names, Locale locale) {
        this.names = names;
        this.locale = locale;
    }

    List<QuarantinedCommand> of(KeptGroup group) {
        return group.commands().stream().map(this::readable).toList();
    }

    /** What the group is, in a few words. */
    static String what(KeptGroup group, Locale locale) {
        ReadableCommands readable = new ReadableCommands(Map.of(), locale);
        return group.commands().stream()
                .map(command -> readable.label("command." + command.name(), command.name()))
                .distinct()
                .collect(Collectors.joining(MESSAGES.text(locale, "and")));
    }

    private QuarantinedCommand readable(KeptGroup.Command command) {
        List<QuarantinedField> fields = new ArrayList<>();
        fields(command.input(), component(CommandInput.class, command.name()), "", "", fields);
        return new QuarantinedCommand(command.name(), label("command." + command.name(), command.name()), fields);
    }

    private void fields(JsonNode node, Type type, String path, String label, List<QuarantinedField> into) {
        if (node.isObject()) {
            node.fields().forEachRemaining(field -> {
                String own = label("field." + field.getKey(), field.getKey());
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
            into.add(new QuarantinedField(path, label, value(node, type)));
        }
    }

    private String value(JsonNode node, Type type) {
        if (node.isBoolean()) {
            return MESSAGES.text(locale, node.asBoolean() ? "yes" : "no");
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

    /** What the author's newer app knows and this server does not is shown under its own name. */
    private String label(String key, String otherwise) {
        return MESSAGES.has(key) ? MESSAGES.text(locale, key) : otherwise;
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
