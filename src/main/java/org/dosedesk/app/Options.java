package org.dosedesk.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the command line asks for.
///
/// @param data the data folder, null for the usual one
/// @param checkStart where to save a picture of the first screen before ending at once, null for an ordinary start
/// @param checkScreens where to make a register of invented people, go through the screens and save a picture of
/// each before ending, null for an ordinary start
record Options(
        @Nullable Path data,
        @Nullable Path checkStart,
        @Nullable Path checkScreens) {

    /// Understands the command line.
    ///
    /// @throws InvalidPathException when a name has letters that the session's language settings do not know
    /// @throws IllegalArgumentException whose message is the argument that can't be understood
    static Options parse(List<String> arguments) {
        Path data = null;
        Path picture = null;
        Path screens = null;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--data" -> data = path(option, rest);
                case "--check-start" -> picture = path(option, rest);
                case "--check-screens" -> screens = path(option, rest);
                default -> throw new IllegalArgumentException(option);
            }
        }
        return new Options(screens == null ? data : screens, picture, screens);
    }

    private static Path path(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option);
        }
        return Path.of(rest.next()).toAbsolutePath().normalize();
    }
}
