package org.dosedesk.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;

/// The adapters, a slice each.
final class Adapters implements SliceAssignment {
    private static final Set<String> ROOMS = Set.of("store", "rules", "exchange", "print");

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        String room = type.getPackageName().replaceAll("^org\\.dosedesk\\.?|\\..*$", "");
        return ROOMS.contains(room) ? SliceIdentifier.of(room) : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
        return "adapters";
    }
}
