package org.dosedesk.ui.kit.ask;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextInputDialog;
import javafx.stage.Window;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.OneLine;
import org.dosedesk.ui.kit.Texts;

/// The questions whose answer is typed. FX thread only.
final class TypedAnswers {
    private final Texts texts;
    private final Window owner;
    private final Curtain curtain;
    private Unfinished unfinished = new Unfinished("", "");

    /// A reason that was typed and not given, and what it was about.
    private record Unfinished(String what, String reason) {}

    TypedAnswers(Texts texts, Window owner, Curtain curtain) {
        this.texts = texts;
        this.owner = owner;
        this.curtain = curtain;
    }

    /// Why a record is to be voided; empty when the user thinks better of it. What was typed before the question
    /// was
    /// left, by the lock for instance, is offered again.
    Optional<String> voidReason(String what) {
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
        DialogPanes.prepare(pane);
        dialog.initOwner(owner);
        Optional<String> given = curtain.answer(dialog::showAndWait).map(String::strip);
        unfinished =
                new Unfinished(what, given.isPresent() ? "" : dialog.getEditor().getText());
        return given;
    }

    /// Why a dose was given in spite of a grave warning; empty for not to save it.
    Optional<String> reason(String warning) {
        TextInputDialog dialog = new TextInputDialog(warning.equals(unfinished.what()) ? unfinished.reason() : "");
        OneLine.of(dialog.getEditor());
        dialog.setTitle(messages().get("common.app"));
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
        DialogPanes.prepare(pane);
        dialog.initOwner(owner);
        Optional<String> given = curtain.answer(dialog::showAndWait).map(String::strip);
        unfinished = new Unfinished(
                warning, given.isPresent() ? "" : dialog.getEditor().getText());
        return given;
    }

    /// The first day on which a worker is no longer employed; empty when the user thinks better of it.
    Optional<LocalDate> leavingDay(String who, LocalDate notBefore, LocalDate proposed) {
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
        DialogPanes.prepare(pane);
        dialog.initOwner(owner);
        return curtain.answer(dialog::showAndWait).flatMap(day);
    }

    private ButtonType cancel() {
        return new ButtonType(messages().get("common.cancel"), ButtonData.CANCEL_CLOSE);
    }

    private Messages messages() {
        return texts.messages();
    }
}
