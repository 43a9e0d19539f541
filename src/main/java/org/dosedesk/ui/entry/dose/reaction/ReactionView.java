package org.dosedesk.ui.entry.dose.reaction;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.dosedesk.domain.dose.Reaction.Severity;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.form.FormControls;

/// The form for what followed a dose.
public final class ReactionView {
    private final ReactionViewModel vm;
    private final Navigation navigation;
    private final BooleanSupplier mayDiscard;
    private final Messages messages;

    @FXML
    private Parent root;

    @FXML
    private Label about;

    @FXML
    private TextField description;

    @FXML
    private Pane descriptionMark;

    @FXML
    private TextField onset;

    @FXML
    private Pane onsetMark;

    @FXML
    private Label severityName;

    @FXML
    private Pane severity;

    @FXML
    private TextField note;

    @FXML
    private Label failure;

    @FXML
    private Button cancel;

    @FXML
    private Button save;

    /// Shows the form of this view-model in the language in use.
    ///
    /// @param mayDiscard asks whether what is typed may be thrown away
    public ReactionView(ReactionViewModel vm, Navigation navigation, BooleanSupplier mayDiscard, Texts texts) {
        this.vm = vm;
        this.navigation = navigation;
        this.mayDiscard = mayDiscard;
        this.messages = texts.messages();
    }

    @FXML
    private void initialize() {
        about.textProperty().bind(vm.aboutText());
        Map<Severity, RadioButton> choices = new EnumMap<>(Severity.class);
        for (Severity how : Severity.values()) {
            choices.put(how, choice(how));
        }
        save.disableProperty().bind(vm.dose().isNull());
        new FormControls(vm.form(), root)
                .text(description, vm.description)
                .mark(descriptionMark, vm.description)
                .text(onset, vm.onset)
                .mark(onsetMark, vm.onset)
                .radios(severity, severityName, choices, vm.severity)
                .text(note, vm.note)
                .failure(failure)
                .beginInFirst()
                .listen(save, cancel, vm::save, mayDiscard, this::leave);
    }

    private RadioButton choice(Severity how) {
        RadioButton choice =
                new RadioButton(messages.get("reaction.severity." + how.name().toLowerCase(Locale.ROOT)));
        choice.setId("severity-" + how);
        choice.setWrapText(true);
        return choice;
    }

    private void leave() {
        vm.discard();
        navigation.back();
    }
}
