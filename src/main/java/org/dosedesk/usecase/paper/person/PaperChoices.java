package org.dosedesk.usecase.paper.person;

import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.paper.PaperKind;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.Language;
import org.jspecify.annotations.Nullable;

/// What the user chooses for papers about workers.
///
/// @param maskIin whether only the last four digits of the IINs are printed
/// @param vaccine the one that consent is asked for, null to be written in by hand
public record PaperChoices(
        PaperKind kind,
        Language language,
        boolean maskIin,
        @Nullable Id<Vaccine> vaccine) {}
