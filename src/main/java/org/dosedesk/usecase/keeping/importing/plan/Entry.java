package org.dosedesk.usecase.keeping.importing.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a whole entry amounts to, for a question about it.
///
/// @param parts values as in [FieldChange], vaccines among them; what is not known is left out
public record Entry(List<Object> parts) {
    public Entry {
        parts = List.copyOf(parts);
    }

    /// An entry of these values; null and empty texts are left out.
    public static Entry of(@Nullable Object... parts) {
        return new Entry(Arrays.stream(parts)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(part -> !part.equals(""))
                .toList());
    }
}
