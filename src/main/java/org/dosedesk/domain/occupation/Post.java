package org.dosedesk.domain.occupation;

import java.util.List;
import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.occupation.Occupation.Kind;

/// A position, workshop or unit that the roster names.
///
/// @param workers how many on the roster it is about; 0 for one that only a rule still names
/// @param groups the observation codes of the groups that rules in force ask for
/// @param suggested the codes of groups that the name speaks of and nobody has decided on yet
public record Post(Kind kind, String name, int workers, List<String> groups, List<String> suggested) {
    public Post {
        Checks.notBlank(name, "name");
        groups = List.copyOf(groups);
        suggested = List.copyOf(suggested);
    }
}
