package org.dosedesk.ui.sitelist;

import java.util.List;
import java.util.Optional;

/// The printers to choose from.
///
/// @param names in alphabetical order
/// @param proposed the one that the computer proposes
record PrinterOffer(List<String> names, Optional<String> proposed) {
    PrinterOffer {
        names = List.copyOf(names);
    }
}
