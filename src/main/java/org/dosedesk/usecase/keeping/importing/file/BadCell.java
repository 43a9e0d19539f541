package org.dosedesk.usecase.keeping.importing.file;

import java.nio.file.Path;

/// One mistake in a file.
///
/// @param row as a spreadsheet numbers it: the header line has a number too
/// @param column the header as it stands in the file
/// @param value as it stands in the file
/// @param detail what the sentence names besides, such as the other worker's number; empty when nothing
public record BadCell(Path file, int row, String column, String value, Problem problem, String detail) {}
