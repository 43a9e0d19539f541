package org.dosedesk.usecase.paper.notice;

import java.util.List;

/// The slips that one foreman hands out to one shift.
///
/// @param shift empty when unknown
/// @param foremen the names of all who may be the foreman, in alphabetical order: one is the foreman, none or several
///     leave it to the nurse
/// @param slips at least one, in alphabetical order
public record NoticePile(String unit, String workshop, String shift, List<String> foremen, List<NoticeSlip> slips) {
    public NoticePile {
        foremen = List.copyOf(foremen);
        slips = List.copyOf(slips);
        if (slips.isEmpty()) {
            throw new IllegalArgumentException("a pile has slips");
        }
    }
}
