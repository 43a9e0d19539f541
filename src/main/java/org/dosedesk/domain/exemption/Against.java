package org.dosedesk.domain.exemption;

import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.vaccine.Vaccine;

/// What an exemption or a refusal is against.
///
/// @param scope how far it reaches
/// @param code the vaccine group's name or the vaccine's code; empty for everything
public record Against(Scope scope, String code) {
    /// How far it reaches.
    public enum Scope {
        EVERYTHING,
        VACCINE_GROUP,
        VACCINE
    }

    public Against {
        if (scope == Scope.EVERYTHING) {
            if (!code.isEmpty()) {
                throw new IllegalArgumentException("against everything carries no code");
            }
        } else {
            Checks.notBlank(code, "code");
        }
    }

    /// Against every vaccination.
    public static Against everything() {
        return new Against(Scope.EVERYTHING, "");
    }

    /// Against all vaccines of a CDSi vaccine group.
    public static Against vaccineGroup(String name) {
        return new Against(Scope.VACCINE_GROUP, name);
    }

    /// Whether it keeps the whole vaccine group away; one vaccine alone leaves the others of the group open.
    public boolean coversGroup(String vaccineGroup) {
        return scope == Scope.EVERYTHING || (scope == Scope.VACCINE_GROUP && code.equals(vaccineGroup));
    }

    /// Whether it reaches this vaccine, alone or with others.
    public boolean covers(Vaccine vaccine) {
        return scope == Scope.VACCINE ? code.equals(vaccine.code()) : coversGroup(vaccine.vaccineGroup());
    }
}
