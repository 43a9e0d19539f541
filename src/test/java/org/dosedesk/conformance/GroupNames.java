package org.dosedesk.conformance;

import java.util.List;
import java.util.Locale;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineGroup;

/// The vaccine groups of a rule set, found by the names that a suite gives them.
record GroupNames(List<String> names) {

    GroupNames {
        names = List.copyOf(names);
    }

    static GroupNames of(RuleSet rules) {
        return new GroupNames(
                rules.vaccineGroups().stream().map(VaccineGroup::name).toList());
    }

    /// The group of this name, whatever the case and punctuation; else the group with the longest name that the
    /// suite's name begins with ("Meningococcal ACWY" is the group "Meningococcal"); else the name as it is.
    String find(String name) {
        String wanted = letters(name);
        String found = name;
        int length = 0;
        for (String known : names) {
            String candidate = letters(known);
            if (candidate.equals(wanted)) {
                return known;
            }
            if (wanted.startsWith(candidate) && candidate.length() > length) {
                found = known;
                length = candidate.length();
            }
        }
        return found;
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
