package org.dosedesk.store.table;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a record lies in columns. A record inside it spreads over columns of its own, prefixed with its name
/// (`recorded_at`, `recorded_by`), or takes one of its name when it has one component (`iin`); it is null when all of
/// them are. Lists lie elsewhere: see [Table].
final class Shape {
    private final List<RecordComponent> components;
    private final Map<RecordComponent, Shape> inner = new HashMap<>();
    private final Constructor<?> constructor;

    /// One column: its name, and the driver's type.
    record Column(String name, Class<?> type) {}

    Shape(Class<?> type) {
        components = List.of(type.getRecordComponents());
        components.stream()
                .filter(component -> !isList(component) && !Plain.isPlain(component.getType()))
                .forEach(component -> inner.put(component, new Shape(component.getType())));
        try {
            constructor = type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("not a record: " + type, e);
        }
    }

    /// The columns, in the order of the components.
    List<Column> columns() {
        return columns("").toList();
    }

    /// The components that are lists of records, in their order.
    List<RecordComponent> lists() {
        return components.stream().filter(Shape::isList).toList();
    }

    /// The type of a list's elements.
    static Class<?> elementType(RecordComponent list) {
        return (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    }

    /// The value of one component.
    static @Nullable Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's accessor fails: " + component, e);
        }
    }

    /// The values of the columns, as the driver takes them.
    List<@Nullable Object> toColumns(Object item) {
        List<@Nullable Object> values = new ArrayList<>();
        spread(item, values);
        return values;
    }

    /// The record that the columns hold.
    ///
    /// @param values one for each column, as the driver gave them
    /// @param lists gives the content of each list
    /// @throws IllegalArgumentException when the record refuses them
    Object fromColumns(Iterator<@Nullable Object> values, Function<RecordComponent, List<?>> lists) {
        return Objects.requireNonNull(build(values, lists, false));
    }

    private Stream<Column> columns(String prefix) {
        return components.stream().filter(component -> !isList(component)).flatMap(component -> {
            String name = prefix + Naming.column(component);
            Shape nested = inner.get(component);
            if (nested == null) {
                return Stream.of(new Column(name, Plain.columnType(component.getType())));
            }
            return nested.components.size() == 1
                    ? nested.columns("").map(column -> new Column(name, column.type()))
                    : nested.columns(name + "_");
        });
    }

    private void spread(@Nullable Object item, List<@Nullable Object> values) {
        for (RecordComponent component : components) {
            if (isList(component)) {
                continue;
            }
            Object value = item == null ? null : value(component, item);
            Shape nested = inner.get(component);
            if (nested == null) {
                values.add(Plain.toColumn(value));
            } else {
                nested.spread(value, values);
            }
        }
    }

    private @Nullable Object build(
            Iterator<@Nullable Object> values, Function<RecordComponent, List<?>> lists, boolean mayBeAbsent) {
        @Nullable Object[] arguments = new @Nullable Object[components.size()];
        for (int i = 0; i < arguments.length; i++) {
            RecordComponent component = components.get(i);
            Shape nested = inner.get(component);
            if (isList(component)) {
                arguments[i] = lists.apply(component);
            } else if (nested == null) {
                arguments[i] = Plain.fromColumn(component.getType(), values.next());
            } else {
                arguments[i] = nested.build(values, lists, true);
            }
        }
        if (mayBeAbsent && Arrays.stream(arguments).allMatch(Objects::isNull)) {
            return null;
        }
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("refused by " + constructor.getDeclaringClass(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's constructor fails: " + constructor, e);
        }
    }

    private static boolean isList(RecordComponent component) {
        return component.getType() == List.class;
    }
}
