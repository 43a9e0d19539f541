package org.dosedesk.usecase.keeping.importing.plan;

import java.nio.file.Path;
import org.dosedesk.domain.entry.RecordField;
import org.dosedesk.usecase.keeping.importing.file.FileKind;
import org.jspecify.annotations.Nullable;

/// A field that the register takes over from a file. Values are texts, dates, sexes or places, null where nothing
/// is known.
///
/// @param who the worker's name and personnel number
/// @param before the register's value
/// @param after the file's value, never null
public record FieldChange(
        Path file,
        int row,
        FileKind kind,
        String who,
        RecordField field,
        @Nullable Object before,
        Object after) {}
