package org.dosedesk.testkit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Finds all view-models below an object, and what each of them shows: every property and list of it and of its
/// parts.
public final class Seen {
    private static final String PROGRAM = "org.dosedesk.";
    private static final String UI = PROGRAM + "ui.";

    private final IdentityHashMap<Object, Boolean> been = new IdentityHashMap<>();

    private Seen() {}

    /// All view-models that are reached from an object, by the way to them, such as `entry.dose`.
    public static Map<String, Object> viewModels(Object root) {
        Map<String, Object> found = new TreeMap<>();
        new Seen().find(root, "", found);
        return found;
    }

    /// What a view-model shows now, by the way to each property.
    public static Map<String, String> of(Object viewModel) {
        Map<String, String> shown = new TreeMap<>();
        Seen seen = new Seen();
        seen.been.put(viewModel, true);
        seen.fields(viewModel, "", shown);
        return shown;
    }

    private void find(@Nullable Object at, String path, Map<String, Object> found) {
        if (at == null || been.put(at, true) != null) {
            return;
        }
        if (at.getClass().getSimpleName().endsWith("ViewModel")) {
            found.put(path, at);
        }
        for (Map.Entry<String, @Nullable Object> field : values(at).entrySet()) {
            Object value = field.getValue() instanceof Optional<?> some ? some.orElse(null) : field.getValue();
            if (value != null
                    && value.getClass().getName().matches("org\\.dosedesk\\.(app\\.desk|ui)\\..*")
                    && !value.getClass().isHidden()) {
                find(value, path.isEmpty() ? field.getKey() : path + "." + field.getKey(), found);
            }
        }
    }

    private void fields(Object at, String path, Map<String, String> shown) {
        values(at).forEach((name, value) -> {
            String way = path + name;
            if (value instanceof ObservableValue<?> property) {
                shown.put(way, text(property.getValue()));
            } else if (value instanceof Collection<?> many) {
                shown.put(way, text(many));
            } else if (value != null
                    && value.getClass().getName().startsWith(UI)
                    && !value.getClass().isHidden()
                    && !value.getClass().getSimpleName().endsWith("ViewModel")
                    && !(value instanceof Record)
                    && !(value instanceof Enum)
                    && been.put(value, true) == null) {
                fields(value, way + ".", shown);
            }
        });
    }

    private static Map<String, @Nullable Object> values(Object at) {
        Map<String, @Nullable Object> values = new TreeMap<>();
        for (Class<?> type = at.getClass();
                type != null && type.getName().startsWith(PROGRAM);
                type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    try {
                        field.setAccessible(true);
                        values.put(field.getName(), field.get(at));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
        return values;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Set<?> set -> set.stream().map(Seen::text).sorted().collect(Collectors.joining("\n", "{", "}"));
            case Collection<?> many -> many.stream().map(Seen::text).collect(Collectors.joining("\n", "[", "]"));
            case Record one -> {
                List<String> parts = new ArrayList<>();
                values(one).forEach((name, part) -> parts.add(name + "=" + text(part)));
                yield one.getClass().getSimpleName() + parts;
            }
            case Enum<?> one -> one.name();
            default -> plain(value);
        };
    }

    private static String plain(Object value) {
        String text = value.toString();
        return Stream.of("@", "$$Lambda").anyMatch(text::contains)
                ? value.getClass().getSimpleName().replaceAll("[/$].*", "")
                : text;
    }
}
