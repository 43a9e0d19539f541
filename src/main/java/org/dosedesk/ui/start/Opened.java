package org.dosedesk.ui.start;

import java.nio.file.Path;
import org.dosedesk.usecase.register.Register;

/// The way in has led to an open register.
///
/// @param folder where it lies
/// @param made whether it has only just been made
/// @param failedBefore how many wrong passwords were typed for the user since the last right one
public record Opened(Register register, Path folder, boolean made, int failedBefore) {

    /// A register that was there before.
    public Opened(Register register, Path folder) {
        this(register, folder, false, 0);
    }
}
