package org.dosedesk.ui.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the fields of a form held when nothing of it was unsaved. FX thread only.
final class Kept {
    private static final int LONGEST = 80;

    private final List<Field<?>> fields;
    private List<@Nullable Object> untouched = List.of();

    /// @param fields those of the form, as they come
    Kept(List<Field<?>> fields) {
        this.fields = fields;
    }

    /// What they hold now counts as saved.
    void keep() {
        untouched = typed();
    }

    /// What some of them hold now counts as saved.
    void keep(List<? extends Field<?>> part) {
        List<@Nullable Object> now = new ArrayList<>(untouched);
        part.forEach(field -> now.set(fields.indexOf(field), field.get()));
        untouched = now;
    }

    /// Those that hold something else now.
    List<Field<?>> touched() {
        List<Field<?>> found = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            if (!Objects.equals(fields.get(i).get(), untouched.get(i))) {
                found.add(fields.get(i));
            }
        }
        return found;
    }

    /// The texts typed since; no more of them than fit into a sentence.
    String texts() {
        List<String> texts = new ArrayList<>();
        for (Field<?> field : touched()) {
            if (field.get() instanceof String text && !text.isBlank()) {
                texts.add(text.strip());
            }
        }
        String all = String.join(", ", texts);
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST) + "…";
    }

    private List<@Nullable Object> typed() {
        return fields.stream().<@Nullable Object>map(Field::get).toList();
    }
}
