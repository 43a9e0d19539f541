package org.dosedesk.usecase.keeping.importing.file;

/// What a file is about.
public enum FileKind {
    ROSTER,
    DOSES,
    WAIVERS,
    ILLNESSES
}
