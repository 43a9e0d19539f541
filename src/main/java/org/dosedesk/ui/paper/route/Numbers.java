package org.dosedesk.ui.paper.route;

import java.util.Optional;

/// Whole numbers as they are typed.
final class Numbers {
    private Numbers() {}

    /// The number; empty when there is none, or more than four digits.
    static Optional<Integer> read(String typed) {
        String digits = typed.strip();
        return digits.matches("\\d{1,4}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }
}
