package org.dosedesk.usecase.importing.file;

/// What a file is about.
public enum FileKind {
    ROSTER,
    DOSES,
    WAIVERS,
    ILLNESSES
}
