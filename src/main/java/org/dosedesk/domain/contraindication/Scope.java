package org.dosedesk.domain.contraindication;

import java.util.Set;
import org.dosedesk.domain.vaccine.Platform;
import org.dosedesk.domain.vaccine.Vaccine;

/// Which vaccines a rule is about: those of the groups, those named, and with `live` all live ones; less the
/// exceptions.
///
/// @param groups CDSi vaccine groups
/// @param vaccines codes of vaccines
/// @param live whether all live vaccines are meant
/// @param except codes of vaccines and names of groups that are not meant
public record Scope(Set<String> groups, Set<String> vaccines, boolean live, Set<String> except) {
    public Scope {
        groups = Set.copyOf(groups);
        vaccines = Set.copyOf(vaccines);
        except = Set.copyOf(except);
        if (groups.isEmpty() && vaccines.isEmpty() && !live) {
            throw new IllegalArgumentException("A contraindication is against something");
        }
    }

    /// Whether this vaccine is meant.
    public boolean holds(Vaccine vaccine) {
        boolean meant = groups.contains(vaccine.vaccineGroup())
                || vaccines.contains(vaccine.code())
                || (live && vaccine.platform() == Platform.LIVE_ATTENUATED);
        return meant && !except.contains(vaccine.code()) && !except.contains(vaccine.vaccineGroup());
    }
}
