package org.dosedesk.ui.kit.paper;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.FileName;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done with a screen's paper: it is looked at, saved as a PDF document and printed. Ctrl+P prints it
/// while the bar is in sight.
public final class PaperBar extends HBox {
    /// The key that prints.
    public static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    private static final String PDF = "pdf";

    private final ToggleButton preview = new ToggleButton();
    private final Button savePdf = new Button();
    private final Button print = new Button();
    private final EventHandler<KeyEvent> key = this::pressed;
    private @Nullable PaperViewModel paper;
    private @Nullable PaperQuestions questions;
    private @Nullable Messages messages;
    private Consumer<String> tell = sentence -> {};

    /// Does nothing before it has a paper.
    public PaperBar() {
        dress(preview, "preview", "fth-eye");
        dress(savePdf, "savePdf", "fth-download");
        dress(print, "print", "fth-printer");
        print.getStyleClass().add("accent");
        savePdf.setOnAction(event -> savePdf());
        print.setOnAction(event -> print());
        setSpacing(8);
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(savePdf, print);
        sceneProperty().subscribe((before, after) -> moved(before, after));
    }

    /// Brings this paper where the user wants it.
    ///
    /// @param tell is given the sentence that it is there
    public void serve(PaperViewModel model, PaperQuestions asked, Messages words, Consumer<String> tell) {
        paper = model;
        questions = asked;
        messages = words;
        this.tell = tell;
        preview.setText(words.get("paper.bar.preview"));
        savePdf.setText(words.get("paper.bar.save-pdf"));
        print.setText(words.get("paper.bar.print"));
        print.setTooltip(new Tooltip(PRINT.getDisplayText()));
        savePdf.disableProperty().bind(model.readyProperty().not());
        print.disableProperty().bind(model.readyProperty().not());
    }

    /// Shows the pages in the place of something else, when they are asked for.
    ///
    /// @param pages where they are shown
    public void preview(Pane pages, Node... instead) {
        PaperViewModel model = Objects.requireNonNull(paper);
        getChildren().setAll(preview, savePdf, print);
        showPages(pages);
        preview.selectedProperty().bindBidirectional(model.previewingProperty());
        preview.disableProperty()
                .bind(model.offeredProperty()
                        .not()
                        .and(preview.selectedProperty().not()));
        model.previewingProperty().subscribe(shown -> {
            show(pages, shown);
            for (Node other : instead) {
                show(other, !shown);
            }
        });
    }

    /// Shows the pages always.
    ///
    /// @param pages where they are shown
    public void showPages(Pane pages) {
        pages.getChildren()
                .setAll(new PagesPane(Objects.requireNonNull(paper).preview(), Objects.requireNonNull(messages)));
    }

    /// Puts the keyboard on the button that prints.
    public void focusPrint() {
        print.requestFocus();
    }

    private void savePdf() {
        if (paper != null && questions != null && messages != null) {
            PaperViewModel model = paper;
            Messages words = messages;
            questions
                    .chooseWhereToSavePdf(FileName.of(model.fileName(), PDF))
                    .ifPresent(file ->
                            model.save(file, saved -> tell.accept(words.get("paper.bar.saved", saved.getFileName()))));
        }
    }

    private void print() {
        if (paper != null && questions != null) {
            PaperViewModel model = paper;
            PaperQuestions asked = questions;
            model.printers(offer -> {
                if (getScene() == null) {
                    // Another screen is shown by now.
                    return;
                }
                if (offer.names().isEmpty()) {
                    if (asked.maySavePdfInstead()) {
                        savePdf();
                    }
                    return;
                }
                String proposed = offer.proposed().orElse(offer.names().getFirst());
                asked.choosePrinter(offer.names(), proposed).ifPresent(choice -> model.print(choice, this::printed));
            });
        }
    }

    private void printed(PaperViewModel.Printed printed) {
        String key = printed.oneSided() ? "paper.bar.printed-one-side" : "paper.bar.printed";
        tell.accept(Objects.requireNonNull(messages).get(key, printed.printer()));
    }

    private void moved(@Nullable Scene before, @Nullable Scene after) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_PRESSED, key);
        }
        if (after != null) {
            after.addEventHandler(KeyEvent.KEY_PRESSED, key);
        }
    }

    private void pressed(KeyEvent event) {
        if (PRINT.match(event) && inSight()) {
            print.fire();
            event.consume();
        }
    }

    private boolean inSight() {
        for (Node node = this; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void dress(ButtonBase button, String id, String icon) {
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.setMnemonicParsing(true);
        button.setMinWidth(USE_PREF_SIZE);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
