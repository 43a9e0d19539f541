package org.dosedesk.ui.kit.ask;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.paper.PaperQuestions;
import org.dosedesk.ui.kit.paper.PrinterChoice;
import org.dosedesk.ui.kit.paper.PrinterDialog;
import org.dosedesk.ui.kit.work.Failures;

/// The questions that the program asks the user: a named method each, with buttons named after what they do. Alerts
/// and dialogs are opened here and nowhere else, but for those that are typed into. FX thread only.
public final class Dialogs implements PaperQuestions {
    private static final double CONTENT_WIDTH = 960;
    private static final String DANGER = "danger";

    private final Texts texts;
    private final Window owner;
    private final FileQuestions files;
    private final Curtain curtain;
    private final TypedAnswers typed;

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
        this.curtain = curtain;
        files = new FileQuestions(texts, owner, new CurtainedPicker(picker, curtain, this::tellFailure));
        typed = new TypedAnswers(texts, owner, curtain);
    }

    /// What is asked about files and folders.
    public FileQuestions files() {
        return files;
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
        return typed.voidReason(what);
    }

    /// Asks why a dose was given in spite of a grave warning; empty for not to save it, which is the answer while
    /// no reason is typed. The reason is never blank.
    ///
    /// @param warning in words
    public Optional<String> askReason(String warning) {
        return typed.reason(warning);
    }

    /// Asks for the first day on which a worker is no longer employed; empty when the user thinks better of it.
    ///
    /// @param who the worker, told apart from namesakes
    /// @param notBefore the earliest day possible
    public Optional<LocalDate> askLeavingDay(String who, LocalDate notBefore, LocalDate proposed) {
        return typed.leavingDay(who, notBefore, proposed);
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
        DialogPanes.prepare(alert.getDialogPane());
        alert.initOwner(owner);
        ButtonType answer = curtain.answer(alert::showAndWait).orElse(null);
        return open.equals(answer) ? TwinAnswer.OPEN_IT : both.equals(answer) ? TwinAnswer.SAVE_BOTH : TwinAnswer.BACK;
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
        return confirmDanger(
                messages().get("common.undo-merge.question", who), messages().get("common.undo-merge.do"));
    }

    /// Asks whether a whole save is to be taken back.
    ///
    /// @param what in words, line by line
    public boolean mayTakeBack(String what) {
        return confirmDanger(what, messages().get("common.take-back.do"));
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

    @Override
    public Optional<Path> chooseWhereToSavePdf(String suggestedName) {
        return files.chooseWhereToSavePdf(suggestedName);
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
        pane.setMinWidth(Math.min(CONTENT_WIDTH, screen().getWidth()));
        pane.setMaxWidth(Double.MAX_VALUE);
        pane.getButtonTypes().setAll(new ButtonType(messages().get("common.close"), ButtonData.CANCEL_CLOSE));
        alert.setResizable(true);
        pane.setMinHeight(Region.USE_PREF_SIZE);
        alert.initOwner(owner);
        curtain.answer(alert::showAndWait);
    }

    private Rectangle2D screen() {
        return Screen.getScreensForRectangle(owner.getX(), owner.getY(), 1, 1).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
    }

    private boolean confirm(String question, String doIt) {
        return curtain.answer(question(question, doIt)::showAndWait)
                .filter(Dialogs::isYes)
                .isPresent();
    }

    /// For what undoes something: its button doesn't invite.
    private boolean confirmDanger(String question, String doIt) {
        Alert alert = question(question, doIt);
        DialogPane pane = alert.getDialogPane();
        pane.getButtonTypes().stream()
                .filter(Dialogs::isYes)
                .forEach(yes -> pane.lookupButton(yes).getStyleClass().add(DANGER));
        return curtain.answer(alert::showAndWait).filter(Dialogs::isYes).isPresent();
    }

    private Alert question(String question, String doIt) {
        ButtonType yes = new ButtonType(doIt, ButtonData.OK_DONE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, question, yes, cancel());
        alert.setHeaderText(null);
        alert.setTitle(title());
        DialogPanes.prepare(alert.getDialogPane());
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
        DialogPanes.prepare(alert.getDialogPane());
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
        DialogPanes.prepare(alert.getDialogPane());
        DialogPanes.icon(alert.getDialogPane(), type == Alert.AlertType.WARNING ? "fth-alert-triangle" : "fth-info");
        alert.initOwner(owner);
        alert.showAndWait();
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
