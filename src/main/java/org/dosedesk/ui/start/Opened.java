package org.dosedesk.ui.start;

import java.nio.file.Path;
import org.dosedesk.usecase.register.Register;

/// The way in has led to an open register.
///
/// @param folder where it lies
public record Opened(Register register, Path folder) {}
