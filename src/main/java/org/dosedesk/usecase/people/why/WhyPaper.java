package org.dosedesk.usecase.people.why;

import org.dosedesk.text.Language;

/// Makes the paper of an explanation.
@FunctionalInterface
public interface WhyPaper {
    /// The paper as a PDF document.
    byte[] render(WhySheet sheet, Language language);
}
