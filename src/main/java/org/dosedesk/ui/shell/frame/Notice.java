package org.dosedesk.ui.shell.frame;

import org.jspecify.annotations.Nullable;

/// A passing notice.
///
/// @param undoLabel what the button beside it says, null for none
/// @param undo what it does, null for nothing
public record Notice(
        String sentence,
        @Nullable String undoLabel,
        @Nullable Runnable undo) {}
