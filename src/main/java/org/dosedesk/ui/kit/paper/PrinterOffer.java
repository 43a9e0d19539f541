package org.dosedesk.ui.kit.paper;

import java.util.List;
import java.util.Optional;

/// The printers to choose from.
///
/// @param names in alphabetical order
/// @param proposed the one that the computer proposes
public record PrinterOffer(List<String> names, Optional<String> proposed) {
    public PrinterOffer {
        names = List.copyOf(names);
    }
}
