package org.dosedesk.ui.kit.ask;

/// What would be lost by leaving.
///
/// @param screen the bundle key of the screen's name
/// @param typed what was typed there; empty where that is not shown
public record Unsaved(String screen, String typed) {}
