package org.dosedesk.usecase.keeping.ruleset;

import java.nio.file.Path;
import java.util.List;
import org.dosedesk.domain.contraindication.Contraindications;
import org.dosedesk.domain.ruleset.change.RuleChange;
import org.dosedesk.domain.schedule.RuleSet;

/// Rule sets as text. Every method throws [RuleTextException] when the text makes no sense.
public interface RuleTexts {
    /// The rule set that a text holds.
    RuleSet read(String text);

    /// The text of a file, which may hold a rule set.
    String load(Path file);

    /// The vaccine groups for which a folder or a zip archive of files in the CDC's format has rules, in its order.
    List<String> foreignGroups(Path folderOrZip);

    /// The text that a folder or a zip archive of files in the CDC's format makes.
    String loadForeign(Path folderOrZip, ForeignRules wanted);

    /// Writes a text into a file, which is there whole or not at all.
    void save(String text, Path file);

    /// The text of a version that comes with the program.
    String builtIn(RuleSet version);

    /// The text of the list of contraindications that comes with the program.
    String contraindications();

    /// The list of contraindications that a text holds.
    Contraindications readContraindications(String text);

    /// What tells the wording of one rule set from that of another; how its text is laid out does not count.
    String fingerprint(String text);

    /// The text of the version that changes, all of one name and day, make of another. Each finds its rule as the
    /// text has it. All that is not changed stays, comments and sources too.
    String changed(String text, List<RuleChange> changes);
}
