package org.dosedesk.exchange.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.jspecify.annotations.Nullable;

/// What the names of columns mean. Which dose a column is about, and what stands in brackets behind a name, may be
/// left out. A name that means more than one thing counts where no other column says what it may say.
public final class Headers {
    /// Which dose of a row a header is about: `Дата V1`, `Серия 2`, `Дата 1-й дозы`.
    private static final Pattern COUNT = Pattern.compile("(?<![0-9])[1-4](?![0-9])(-?(ой|ая|й|я)(?!\\p{L}))?");

    private static final Set<String> OF_DOSE = Set.of("1", "2", "3", "word");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");

    private final Words names = Words.columns();
    private final Words unsure = Words.values("column");
    private final Words parts = Words.values("dose");

    /// Where each known column stands, counted from 0: every place of those that stand there several times.
    public Map<Column, List<Integer>> places(List<String> header) {
        Map<Column, List<Integer>> places = new EnumMap<>(Column.class);
        Map<Column, List<Integer>> perhaps = new EnumMap<>(Column.class);
        for (int i = 0; i < header.size(); i++) {
            String known = meaning(header.get(i), names);
            String meaning = known == null ? meaning(header.get(i), unsure) : known;
            if (meaning != null) {
                (known == null ? perhaps : places)
                        .computeIfAbsent(Column.valueOf(meaning), column -> new ArrayList<>())
                        .add(i);
            }
        }
        perhaps.forEach((column, where) -> {
            if (column != Column.DOSE_DATE || places.containsKey(Column.VACCINE)) {
                places.putIfAbsent(column, where);
            }
        });
        return places;
    }

    private @Nullable String meaning(String name, Words words) {
        String whole = words.meaning(name);
        if (whole != null) {
            return whole;
        }
        String counted = words.meaning(COUNT.matcher(name).replaceAll(" "));
        if (counted != null) {
            return counted;
        }
        String bare = BRACKETS.matcher(name).replaceAll(" ");
        String unbracketed = words.meaning(COUNT.matcher(bare).replaceAll(" "));
        return unbracketed == null ? words.meaning(withoutDose(name)) : unbracketed;
    }

    private String withoutDose(String name) {
        return Arrays.stream(Spelling.words(name).split(" ", -1))
                .filter(word -> !OF_DOSE.contains(String.valueOf(parts.meaning(word))))
                .collect(Collectors.joining(" "));
    }
}
