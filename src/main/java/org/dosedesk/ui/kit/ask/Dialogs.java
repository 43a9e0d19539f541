package org.dosedesk.ui.kit.ask;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.OneLine;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.paper.PaperQuestions;
import org.dosedesk.ui.kit.paper.PrinterChoice;
import org.dosedesk.ui.kit.paper.PrinterDialog;
import org.dosedesk.ui.kit.work.Failures;
import org.kordamp.ikonli.javafx.FontIcon;

/// The questions that the program asks the user: a named method each, with buttons named after what they do. The
/// only place that opens alerts and dialogs. FX thread only.
public final class Dialogs implements PaperQuestions {
    private static final double CONTENT_WIDTH = 960;

    private final Texts texts;
    private final Window owner;
    private final FilePicker picker;
    private final Curtain curtain;
    private Unfinished unfinished = new Unfinished("", "");

    /// A reason that was typed and not given, and what it was about.
    private record Unfinished(String what, String reason) {}

    /// Dialogs above a window that is never locked.
    public Dialogs(Texts texts, Window owner, FilePicker picker) {
        this(texts, owner, picker, new Curtain(() -> {}));
    }

    /// Dialogs above this window, in the language in use.
    ///
    /// @param curtain falls when the window locks: no answer that comes then counts
    public Dialogs(Texts texts, Window owner, FilePicker picker, Curtain curtain) {
        this.texts = texts;
        this.owner = owner;
        this.picker = new CurtainedPicker(picker, curtain, this::tellFailure);
        this.curtain = curtain;
    }

    /// Tells of a failure in a sentence and waits until it is read.
    public void tellFailure(Exception failure) {
        tell(Alert.AlertType.ERROR, Failures.sentence(messages(), failure));
    }

    /// Tells something that must be read before going on.
    public void tellWarning(String sentence) {
        tell(Alert.AlertType.WARNING, sentence);
    }

    /// Asks why a record is to be voided; empty when the user thinks better of it. The reason is never blank.
    ///
    /// What was typed before the question was left, by the lock for instance, is offered again.
    ///
    /// @param what the record in words, such as the dose's vaccine and date
    public Optional<String> askVoidReason(String what) {
        TextInputDialog dialog = new TextInputDialog(what.equals(unfinished.what()) ? unfinished.reason() : "");
        OneLine.of(dialog.getEditor());
        dialog.setTitle(messages().get("common.void.title"));
        dialog.setHeaderText(messages().get("common.void.header", what));
        dialog.setContentText(messages().get("common.void.reason"));
        ButtonType voidIt = new ButtonType(messages().get("common.void.do"), ButtonData.OK_DONE);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(voidIt, cancel());
        pane.lookupButton(voidIt).getStyleClass().add("danger");
        pane.lookupButton(voidIt)
                .disableProperty()
                .bind(dialog.getEditor().textProperty().map(String::isBlank));
        prepare(pane);
        dialog.initOwner(owner);
        Optional<String> reason = curtain.answer(dialog::showAndWait).map(String::strip);
        unfinished = new Unfinished(
                what, reason.isPresent() ? "" : dialog.getEditor().getText());
        return reason;
    }

    /// Asks why a dose was given in spite of a grave warning; empty for not to save it, which is the answer while
    /// no reason is typed. The reason is never blank.
    ///
    /// @param warning in words
    public Optional<String> askReason(String warning) {
        TextInputDialog dialog = new TextInputDialog(warning.equals(unfinished.what()) ? unfinished.reason() : "");
        OneLine.of(dialog.getEditor());
        dialog.setTitle(title());
        dialog.setHeaderText(messages().get("common.reason.header", warning));
        dialog.setContentText(messages().get("common.reason"));
        ButtonType save = new ButtonType(messages().get("common.reason.do"), ButtonData.APPLY);
        ButtonType back = cancel();
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(save, back);
        ObservableValue<Boolean> blank = dialog.getEditor().textProperty().map(String::isBlank);
        pane.lookupButton(save).disableProperty().bind(blank);
        if (pane.lookupButton(save) instanceof Button doIt && pane.lookupButton(back) instanceof Button safe) {
            blank.subscribe(nothing -> {
                doIt.setDefaultButton(!nothing);
                safe.setDefaultButton(nothing);
            });
        }
        dialog.setResultConverter(answer -> answer == save ? dialog.getEditor().getText() : null);
        prepare(pane);
        dialog.initOwner(owner);
        Optional<String> reason = curtain.answer(dialog::showAndWait).map(String::strip);
        unfinished = new Unfinished(
                warning, reason.isPresent() ? "" : dialog.getEditor().getText());
        return reason;
    }

    /// Asks whether a dose that is being saved is the one that is in the register already.
    ///
    /// @param twin the one in the register, in words
    public TwinAnswer askTwin(String twin) {
        ButtonType open = new ButtonType(messages().get("common.twin.open"), ButtonData.OK_DONE);
        ButtonType both = new ButtonType(messages().get("common.twin.both"), ButtonData.APPLY);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, twin, open, both, cancel());
        alert.setTitle(title());
        alert.setHeaderText(messages().get("common.twin.question"));
        prepare(alert.getDialogPane());
        alert.initOwner(owner);
        ButtonType answer = curtain.answer(alert::showAndWait).orElse(null);
        return open.equals(answer) ? TwinAnswer.OPEN_IT : both.equals(answer) ? TwinAnswer.SAVE_BOTH : TwinAnswer.BACK;
    }

    /// Asks for the first day on which a worker is no longer employed; empty when the user thinks better of it.
    ///
    /// @param who the worker, told apart from namesakes
    /// @param notBefore the earliest day possible
    public Optional<LocalDate> askLeavingDay(String who, LocalDate notBefore, LocalDate proposed) {
        TextInputDialog dialog = new TextInputDialog(DateText.show(proposed));
        dialog.setTitle(messages().get("common.leave.title"));
        dialog.setHeaderText(messages().get("common.leave.header", who));
        dialog.setContentText(messages().get("common.leave.day"));
        ButtonType doIt = new ButtonType(messages().get("common.leave.do"), ButtonData.OK_DONE);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(doIt, cancel());
        Function<String, Optional<LocalDate>> day =
                typed -> DateText.parse(typed, proposed).filter(date -> !date.isBefore(notBefore));
        pane.lookupButton(doIt)
                .disableProperty()
                .bind(dialog.getEditor()
                        .textProperty()
                        .map(typed -> day.apply(typed).isEmpty()));
        prepare(pane);
        dialog.initOwner(owner);
        return curtain.answer(dialog::showAndWait).flatMap(day);
    }

    /// Asks whether a worker who left is employed again.
    ///
    /// @param who the worker, told apart from namesakes
    public boolean mayComeBack(String who) {
        return confirm(
                messages().get("common.come-back.question", who), messages().get("common.come-back.do"));
    }

    /// Asks whether a record is to be taken out of the one that it was merged into.
    ///
    /// @param who the record, told apart from namesakes
    public boolean mayUndoMerge(String who) {
        return confirm(
                messages().get("common.undo-merge.question", who), messages().get("common.undo-merge.do"));
    }

    /// Asks whether a whole save is to be taken back.
    ///
    /// @param what in words, line by line
    public boolean mayTakeBack(String what) {
        return confirm(what, messages().get("common.take-back.do"));
    }

    /// Asks whether a route is to be called off.
    ///
    /// @param question names it, and who was told
    public boolean mayCallOff(String question) {
        return confirm(question, messages().get("common.call-off.do"));
    }

    /// Asks whether to save what makes people be told again.
    ///
    /// @param question names them
    public boolean mayTellAgain(String question) {
        return confirm(question, messages().get("common.tell-again.do"));
    }

    /// Asks whether typed but unsaved entries may be thrown away; to stay is the answer that is at hand.
    public boolean mayDiscard(Unsaved lost) {
        Alert alert = discard(List.of(lost));
        return curtain.answer(alert::showAndWait).filter(Dialogs::isDiscard).isPresent();
    }

    /// Asks whether a doubtful lot is right.
    ///
    /// @param question says what is doubtful about it
    public boolean mayUseLot(String question) {
        return confirm(question, messages().get("common.lot.do"));
    }

    /// Asks whether names that the register hasn't got, such as a site's, are to be added.
    ///
    /// @param names each as `New site: …`
    public boolean mayAddNames(List<String> names) {
        return confirm(
                messages().get("common.new-name.question", String.join(". ", names)),
                messages().get("common.new-name.do"));
    }

    /// Asks whether typed but unsaved entries may be thrown away on leaving the register, which may be done at the
    /// lock, too.
    public boolean mayLeave(List<Unsaved> lost) {
        Alert alert = discard(lost);
        return curtain.answerAtTheDoor(alert::showAndWait)
                .filter(Dialogs::isDiscard)
                .isPresent();
    }

    /// Asks whether rows with mistakes may be left out of an import.
    ///
    /// @param left how many rows are left out
    /// @param good how many records come in
    public boolean mayLeaveOutBadRows(int left, int good) {
        return confirm(
                messages().count("common.good-rows.question", left, good),
                messages().get("common.good-rows.do"));
    }

    /// Asks for files to import; empty when none were chosen.
    public List<Path> chooseImportFiles() {
        return picker.open(
                owner,
                messages().get("common.choose-import"),
                List.of(
                        new FilePicker.Sort(messages().get("common.files.tables"), List.of("*.csv", "*.txt")),
                        new FilePicker.Sort(messages().get("common.files.all"), List.of("*"))));
    }

    /// Asks for the file of a rule set; empty when the user thinks better of it.
    public Optional<Path> chooseRules() {
        return picker
                .open(
                        owner,
                        messages().get("common.choose-rules"),
                        List.of(new FilePicker.Sort(messages().get("common.files.rules"), List.of("*.xml"))))
                .stream()
                .findFirst();
    }

    /// Asks for an archive of rule files; empty when the user thinks better of it.
    public Optional<Path> chooseRulesArchive() {
        return picker
                .open(
                        owner,
                        messages().get("common.choose-rules-archive"),
                        List.of(new FilePicker.Sort(messages().get("common.files.archives"), List.of("*.zip"))))
                .stream()
                .findFirst();
    }

    /// Asks for a folder of rule files; empty when the user thinks better of it.
    public Optional<Path> chooseRulesFolder() {
        return picker.folder(owner, messages().get("common.choose-rules-folder"));
    }

    /// Asks where to save a rule set; empty when the user thinks better of it.
    ///
    /// @param suggestedName with its ending
    public Optional<Path> chooseWhereToSaveRules(String suggestedName) {
        return picker.save(
                owner,
                messages().get("common.save-rules"),
                suggestedName,
                List.of(new FilePicker.Sort(messages().get("common.files.rules"), List.of("*.xml"))));
    }

    /// Asks for a journal exported earlier; empty when the user thinks better of it.
    public Optional<Path> chooseEarlierJournal() {
        return picker
                .open(
                        owner,
                        messages().get("common.choose-journal"),
                        List.of(new FilePicker.Sort(messages().get("common.files.csv-tables"), List.of("*.csv"))))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Path> chooseWhereToSavePdf(String suggestedName) {
        return picker.save(
                owner,
                messages().get("common.save-pdf"),
                suggestedName,
                List.of(new FilePicker.Sort(messages().get("common.files.pdf"), List.of("*.pdf"))));
    }

    /// Asks where to save a table; empty when the user thinks better of it.
    ///
    /// @param suggestedName with its ending
    public Optional<Path> chooseWhereToSaveTable(String suggestedName) {
        return picker.save(
                owner,
                messages().get("common.save-table"),
                suggestedName,
                List.of(
                        new FilePicker.Sort(messages().get("common.files.csv-tables"), List.of("*.csv")),
                        new FilePicker.Sort(messages().get("common.files.workbooks"), List.of("*.xlsx"))));
    }

    /// Asks where to save a table that is to be read again, by this program or another one; empty when the user
    /// thinks better of it.
    ///
    /// @param suggestedName with its ending
    public Optional<Path> chooseWhereToSaveCsv(String suggestedName) {
        return picker.save(
                owner,
                messages().get("common.save-table"),
                suggestedName,
                List.of(new FilePicker.Sort(messages().get("common.files.csv-tables"), List.of("*.csv"))));
    }

    /// Asks for the folder to which backups are copied; empty when the user thinks better of it.
    public Optional<Path> chooseBackupFolder() {
        return picker.folder(owner, messages().get("common.choose-backup-folder"));
    }

    /// Asks for the folder in which a new register is to lie; empty when the user thinks better of it.
    public Optional<Path> chooseRegisterFolder() {
        return picker.folder(owner, messages().get("common.choose-register-folder"));
    }

    /// Asks for a backup's file; empty when the user thinks better of it.
    public Optional<Path> chooseBackup() {
        return picker
                .open(
                        owner,
                        messages().get("common.choose-backup"),
                        List.of(new FilePicker.Sort(messages().get("common.files.backups"), List.of("*.ddbackup"))))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<PrinterChoice> choosePrinter(List<String> printers, String proposed) {
        return curtain.answer(() -> new PrinterDialog(messages(), printers, proposed).ask(owner));
    }

    @Override
    public boolean maySavePdfInstead() {
        return confirm(
                messages().get("common.failure.paper.no-printer"), messages().get("paper.bar.pdf-instead"));
    }

    /// Shows content in a window of its own above the program until it is closed; never above the lock.
    public void showContent(String title, Node content) {
        Alert alert = new Alert(Alert.AlertType.NONE);
        alert.setTitle(title);
        DialogPane pane = alert.getDialogPane();
        pane.setContent(content);
        // The theme keeps dialogs narrow: fine for a question, not for a table.
        pane.setMinWidth(CONTENT_WIDTH);
        pane.setMaxWidth(Double.MAX_VALUE);
        pane.getButtonTypes().setAll(new ButtonType(messages().get("common.close"), ButtonData.CANCEL_CLOSE));
        alert.setResizable(true);
        pane.setMinHeight(Region.USE_PREF_SIZE);
        alert.initOwner(owner);
        curtain.answer(alert::showAndWait);
    }

    private boolean confirm(String question, String doIt) {
        return curtain.answer(question(question, doIt)::showAndWait)
                .filter(Dialogs::isYes)
                .isPresent();
    }

    private Alert question(String question, String doIt) {
        ButtonType yes = new ButtonType(doIt, ButtonData.OK_DONE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, question, yes, cancel());
        alert.setHeaderText(null);
        alert.setTitle(title());
        prepare(alert.getDialogPane());
        alert.initOwner(owner);
        return alert;
    }

    private Alert discard(List<Unsaved> lost) {
        String question = lost.stream().map(this::sentence).collect(Collectors.joining("\n"));
        ButtonType leave = new ButtonType(messages().get("common.discard.do"), ButtonData.APPLY);
        ButtonType stay = new ButtonType(messages().get("common.discard.stay"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, question, leave, stay);
        alert.setHeaderText(null);
        alert.setTitle(title());
        if (alert.getDialogPane().lookupButton(stay) instanceof Button safe) {
            safe.setDefaultButton(true);
        }
        prepare(alert.getDialogPane());
        alert.initOwner(owner);
        return alert;
    }

    private String sentence(Unsaved lost) {
        String screen = messages().get(lost.screen());
        return lost.typed().isEmpty()
                ? messages().get("common.discard.question", screen)
                : messages().get("common.discard.typed.question", screen, lost.typed());
    }

    private static boolean isDiscard(ButtonType answer) {
        return answer.getButtonData() == ButtonData.APPLY;
    }

    private static boolean isYes(ButtonType answer) {
        return answer.getButtonData() == ButtonData.OK_DONE;
    }

    private void tell(Alert.AlertType type, String sentence) {
        Alert alert = new Alert(type, sentence, new ButtonType(messages().get("common.ok"), ButtonData.OK_DONE));
        alert.setHeaderText(null);
        alert.setTitle(title());
        prepare(alert.getDialogPane());
        icon(alert.getDialogPane(), type == Alert.AlertType.WARNING ? "fth-alert-triangle" : "fth-info");
        alert.initOwner(owner);
        alert.showAndWait();
    }

    private static void prepare(DialogPane pane) {
        icon(pane, "fth-help-circle");
        // Long Kazakh sentences wrap instead of being cut.
        pane.setMinHeight(Region.USE_PREF_SIZE);
    }

    // The toolkit's own are pictures of another time.
    private static void icon(DialogPane pane, String literal) {
        FontIcon icon = new FontIcon(literal);
        icon.getStyleClass().add("dialog-icon");
        pane.setGraphic(icon);
    }

    private ButtonType cancel() {
        return new ButtonType(messages().get("common.cancel"), ButtonData.CANCEL_CLOSE);
    }

    private String title() {
        return messages().get("common.app");
    }

    private Messages messages() {
        return texts.messages();
    }
}
