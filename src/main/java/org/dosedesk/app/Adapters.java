package org.dosedesk.app;

import java.util.function.Supplier;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.ui.kit.ask.FilePicker;
import org.dosedesk.usecase.backup.BackupShelf;
import org.dosedesk.usecase.backup.WayBack;
import org.dosedesk.usecase.keeping.access.Vault;
import org.dosedesk.usecase.keeping.ruleset.RuleTexts;

/// What the program needs from outside and a test gives in another way.
///
/// @param vault keeps registers on disk
/// @param getReady does ahead what the first opening of a register would wait for; called off the FX thread
/// @param wayBack brings registers back from backups
/// @param backupShelf finds backups
/// @param rules reads the rule sets; called once a register, off the FX thread
/// @param ruleTexts reads and writes rule sets that come later
/// @param filePicker asks for files
record Adapters(
        Vault vault,
        Runnable getReady,
        WayBack wayBack,
        BackupShelf backupShelf,
        Supplier<RuleLibrary> rules,
        RuleTexts ruleTexts,
        FilePicker filePicker) {}
