package org.dosedesk.ui.kit.ask;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.dosedesk.ui.kit.Texts;

/// What the program asks about files and folders: a named method each. FX thread only.
public final class FileQuestions {
    private final Texts texts;
    private final Window owner;
    private final FilePicker picker;

    FileQuestions(Texts texts, Window owner, FilePicker picker) {
        this.texts = texts;
        this.owner = owner;
        this.picker = picker;
    }

    /// Asks for files to import; empty when none were chosen.
    public List<Path> chooseImportFiles() {
        return picker.open(
                owner,
                texts.messages().get("common.choose-import"),
                List.of(
                        sort("common.files.tables", "*.xlsx", "*.csv", "*.txt", "*.xls"),
                        sort("common.files.all", "*")));
    }

    /// Asks for the file of a rule set; empty when the user thinks better of it.
    public Optional<Path> chooseRules() {
        return one("common.choose-rules", sort("common.files.rules", "*.xml"));
    }

    /// Asks for an archive of rule files; empty when the user thinks better of it.
    public Optional<Path> chooseRulesArchive() {
        return one("common.choose-rules-archive", sort("common.files.archives", "*.zip"));
    }

    /// Asks for a folder of rule files; empty when the user thinks better of it.
    public Optional<Path> chooseRulesFolder() {
        return picker.folder(owner, texts.messages().get("common.choose-rules-folder"));
    }

    /// Asks where to save a rule set; empty when the user thinks better of it.
    ///
    /// @param suggestedName with its ending
    public Optional<Path> chooseWhereToSaveRules(String suggestedName) {
        return picker.save(
                owner,
                texts.messages().get("common.save-rules"),
                suggestedName,
                List.of(sort("common.files.rules", "*.xml")));
    }

    /// Asks for a journal exported earlier; empty when the user thinks better of it.
    public Optional<Path> chooseEarlierJournal() {
        return one("common.choose-journal", sort("common.files.csv-tables", "*.csv"));
    }

    /// Asks where to save a PDF document; empty when the user thinks better of it.
    ///
    /// @param suggestedName with its ending
    public Optional<Path> chooseWhereToSavePdf(String suggestedName) {
        return picker.save(
                owner,
                texts.messages().get("common.save-pdf"),
                suggestedName,
                List.of(sort("common.files.pdf", "*.pdf")));
    }

    /// Asks where to save a table; empty when the user thinks better of it.
    ///
    /// @param suggestedName with its ending
    public Optional<Path> chooseWhereToSaveTable(String suggestedName) {
        return picker.save(
                owner,
                texts.messages().get("common.save-table"),
                suggestedName,
                List.of(sort("common.files.csv-tables", "*.csv"), sort("common.files.workbooks", "*.xlsx")));
    }

    /// Asks where to save a table that is to be read again, by this program or another one; empty when the user
    /// thinks better of it.
    ///
    /// @param suggestedName with its ending
    public Optional<Path> chooseWhereToSaveCsv(String suggestedName) {
        return picker.save(
                owner,
                texts.messages().get("common.save-table"),
                suggestedName,
                List.of(sort("common.files.csv-tables", "*.csv")));
    }

    /// Asks for the folder to which backups are copied; empty when the user thinks better of it.
    public Optional<Path> chooseBackupFolder() {
        return picker.folder(owner, texts.messages().get("common.choose-backup-folder"));
    }

    /// Asks for the folder in which a new register is to lie; empty when the user thinks better of it.
    public Optional<Path> chooseRegisterFolder() {
        return picker.folder(owner, texts.messages().get("common.choose-register-folder"));
    }

    /// Asks for a backup's file; empty when the user thinks better of it.
    public Optional<Path> chooseBackup() {
        return one("common.choose-backup", sort("common.files.backups", "*.ddbackup"));
    }

    private Optional<Path> one(String title, FilePicker.Sort sort) {
        return picker.open(owner, texts.messages().get(title), List.of(sort)).stream()
                .findFirst();
    }

    private FilePicker.Sort sort(String name, String... patterns) {
        return new FilePicker.Sort(texts.messages().get(name), List.of(patterns));
    }
}
