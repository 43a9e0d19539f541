package org.dosedesk.store.table;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.usecase.journal.record.RecordJson;
import org.jspecify.annotations.Nullable;

/// Makes records of what [RecordText] wrote. A component that the text doesn't name, because it was written before
/// there was such a component, is absent; one that no record here has is refused, lest a newer record lose it.
public final class RecordReader {
    private RecordReader() {}

    /// The record.
    ///
    /// @throws IllegalArgumentException when the text makes no sense, or the record refuses it
    public static Entity read(Class<? extends Entity> type, String text) {
        if (record(type, RecordJson.read(text)) instanceof Entity entity) {
            return entity;
        }
        throw new IllegalArgumentException("no record");
    }

    private static @Nullable Object value(RecordComponent component, @Nullable Object json) {
        Class<?> type = component.getType();
        return switch (json) {
            case null -> null;
            case List<?> items when type == List.class -> items(Shape.elementType(component), items);
            case String text when type == Id.class -> new Id<>(UUID.fromString(text));
            case String text when type == LocalDate.class -> LocalDate.parse(text);
            case String text when type == LocalTime.class -> LocalTime.parse(text);
            case String text when type == Instant.class -> Instant.parse(text);
            case String text when type == String.class -> text;
            case String text when type.isEnum() -> Plain.fromColumn(type, text);
            case Object other when type.isRecord() -> record(type, other);
            default -> json;
        };
    }

    private static List<Object> items(Class<?> type, List<?> items) {
        List<Object> records = new ArrayList<>();
        for (Object item : items) {
            if (item == null) {
                throw new IllegalArgumentException("an item that is absent");
            }
            records.add(record(type, item));
        }
        return records;
    }

    private static Object record(Class<?> type, @Nullable Object json) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length > 1 && json instanceof Map<?, ?> members) {
            needKnown(components, members);
        }
        @Nullable Object[] arguments = new @Nullable Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                arguments[i] = value(components[i], components.length == 1 ? json : member(json, components[i]));
            }
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException | DateTimeException e) {
            throw new IllegalArgumentException("refused by " + type, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's constructor fails: " + type, e);
        }
    }

    // What a newer program wrote would be lost with the next version of the record.
    private static void needKnown(RecordComponent[] components, Map<?, ?> members) {
        Set<String> known =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        if (!known.containsAll(members.keySet())) {
            throw new IllegalArgumentException("members that no record here has");
        }
    }

    private static @Nullable Object member(@Nullable Object json, RecordComponent component) {
        if (json instanceof Map<?, ?> members) {
            return members.get(component.getName());
        }
        throw new IllegalArgumentException("no object");
    }
}
