package org.dosedesk.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The rooms of a floor, a slice each: a package of a wing, or one that stands beside the wings.
record Rooms(String floor, UnaryOperator<String> named, Set<String> leftOut) implements SliceAssignment {
    /// The wings, as the menu has them.
    static final Set<String> WINGS = Set.of("people", "entry", "paper", "numbers", "keeping");

    /// Every room of a floor; those left out are for all or reach across.
    static Rooms of(String floor, String... leftOut) {
        return new Rooms(floor, Rooms::room, Set.of(leftOut));
    }

    /// The wings of a floor, and what stands beside them. What all papers share lies at the root of the papers' wing
    /// and is no part of it.
    static Rooms wings(String floor) {
        return new Rooms(floor, path -> room(path).replaceAll("\\..*$", " wing"), Set.of());
    }

    private static String room(String path) {
        String[] rooms = path.split("\\.", 3);
        return WINGS.contains(rooms[0]) && rooms.length > 1 ? rooms[0] + "." + rooms[1] : rooms[0];
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        String above = "org.dosedesk." + floor + ".";
        if (!type.getPackageName().startsWith(above)) {
            return SliceIdentifier.ignore();
        }
        String room = named.apply(type.getPackageName().substring(above.length()));
        return leftOut.contains(room) ? SliceIdentifier.ignore() : SliceIdentifier.of(room);
    }

    @Override
    public String getDescription() {
        return "rooms of " + floor;
    }
}
