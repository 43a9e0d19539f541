package org.dosedesk.usecase.keeping.importing.plan;

import java.nio.file.Path;
import org.dosedesk.usecase.keeping.importing.file.FileKind;
import org.dosedesk.usecase.keeping.importing.file.FileProblem;
import org.jspecify.annotations.Nullable;

/// What a file would bring.
///
/// @param kind null when the file is refused
/// @param problem null when it is not refused
/// @param rows all its rows: new, changed, same and bad ones together
public record FileReport(
        Path file,
        @Nullable FileKind kind,
        @Nullable FileProblem problem,
        int rows,
        int added,
        int changed,
        int same,
        int bad) {}
