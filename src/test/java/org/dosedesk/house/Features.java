package org.dosedesk.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;

/// The features of the screens, a slice each. The kit is for all of them, and the shell reaches across.
final class Features implements SliceAssignment {
    private static final String UI = "org.dosedesk.ui.";
    private static final Set<String> FOR_ALL = Set.of("kit", "shell");

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        if (!type.getPackageName().startsWith(UI)) {
            return SliceIdentifier.ignore();
        }
        String feature = type.getPackageName().substring(UI.length()).replaceAll("\\..*$", "");
        return FOR_ALL.contains(feature) ? SliceIdentifier.ignore() : SliceIdentifier.of(feature);
    }

    @Override
    public String getDescription() {
        return "features";
    }
}
