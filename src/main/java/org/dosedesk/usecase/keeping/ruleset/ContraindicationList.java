package org.dosedesk.usecase.keeping.ruleset;

import java.time.LocalDate;

/// The list of contraindications and precautions that comes with the program. It has no versions: who approves it
/// answers for its wording, and another wording needs another approval.
public record ContraindicationList() implements Approvable {
    @Override
    public String name() {
        return "Contraindications";
    }

    @Override
    public String versionName() {
        return "1";
    }

    @Override
    public LocalDate validFrom() {
        return LocalDate.EPOCH;
    }

    @Override
    public boolean discarded() {
        return false;
    }

    @Override
    public String text(RuleTexts texts) {
        return texts.contraindications();
    }
}
