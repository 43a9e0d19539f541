package org.dosedesk.domain.schedule.supporting.catalog;

import java.util.List;

/// A vaccine family and its antigens; `administerFull` says that all of them are given together (MMR).
public record VaccineGroup(String name, boolean administerFull, List<String> antigens) {

    public VaccineGroup {
        antigens = List.copyOf(antigens);
    }
}
