package org.dosedesk.ui.keeping.rules;

import java.nio.file.Path;
import java.util.Optional;
import org.dosedesk.ui.kit.paper.PaperQuestions;

/// What the user is asked about rule sets.
public interface RuleQuestions extends PaperQuestions {
    /// The file of a rule set; empty when none was chosen.
    Optional<Path> whatToRead();

    /// The archive of files in the CDC's format; empty when none was chosen.
    Optional<Path> foreignArchive();

    /// The folder of files in the CDC's format; empty when none was chosen.
    Optional<Path> foreignFolder();

    /// Where to write a rule set; empty when nowhere.
    Optional<Path> whereToSave(String suggestedName);

    /// Why the version named is to be taken out of use; empty when it is not to be.
    Optional<String> whyDiscard(String version);

    /// Why the approval of the version named is taken back; empty when it is not to be.
    Optional<String> whyTakeBack(String version);
}
