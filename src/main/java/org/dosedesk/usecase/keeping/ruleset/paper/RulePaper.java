package org.dosedesk.usecase.keeping.ruleset.paper;

import org.dosedesk.text.Language;

/// Port: puts a version of a rule set on paper.
@FunctionalInterface
public interface RulePaper {
    /// The paper as a PDF document. Called off the FX thread.
    byte[] render(RuleSheet sheet, Language language);
}
