package org.dosedesk.ui.dose.reaction;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import org.dosedesk.domain.dose.Reaction.Severity;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.dose.form.EnterOrder;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.mark.MarkLabel;

/// The form for what followed a dose.
public final class ReactionView {
    private final ReactionViewModel vm;
    private final Navigation navigation;
    private final BooleanSupplier mayDiscard;
    private final Messages messages;
    private final Map<Severity, RadioButton> choices = new EnumMap<>(Severity.class);

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
        description.textProperty().bindBidirectional(vm.description());
        onset.textProperty().bindBidirectional(vm.onset());
        note.textProperty().bindBidirectional(vm.note());
        descriptionMark.getChildren().setAll(MarkLabel.warning(vm.mark(ReactionViewModel.Field.DESCRIPTION)));
        onsetMark.getChildren().setAll(MarkLabel.warning(vm.mark(ReactionViewModel.Field.DATE)));
        failure.textProperty().bind(vm.failureText());
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        ToggleGroup group = new ToggleGroup();
        for (Severity how : Severity.values()) {
            RadioButton choice = new RadioButton(
                    messages.get("reaction.severity." + how.name().toLowerCase(Locale.ROOT)));
            choice.setId("severity-" + how);
            choice.setWrapText(true);
            choice.setToggleGroup(group);
            choice.setOnAction(event -> vm.severity().set(how));
            choices.put(how, choice);
            severity.getChildren().add(choice);
        }
        severityName.setLabelFor(choices.get(Severity.MILD));
        vm.severity()
                .when(root.sceneProperty().map(scene -> true).orElse(false))
                .subscribe(how -> choices.forEach((of, choice) -> choice.setSelected(of == how)));
        save.disableProperty().bind(vm.dose().isNull());
        save.setOnAction(event -> save());
        cancel.setOnAction(event -> leave());
        new EnterOrder(this::order, this::save, this::leave).listen(root);
        Focus.onShowing(root, description::requestFocus);
    }

    private List<Node> order() {
        Node choice = choices.values().stream()
                .filter(RadioButton::isFocused)
                .findFirst()
                .or(() -> choices.values().stream()
                        .filter(RadioButton::isSelected)
                        .findFirst())
                .map(Node.class::cast)
                .orElse(severity);
        return List.of(description, onset, choice, note);
    }

    private void save() {
        vm.save().ifPresent(field -> (field == ReactionViewModel.Field.DATE ? onset : description).requestFocus());
    }

    private void leave() {
        if (!vm.unsaved() || mayDiscard.getAsBoolean()) {
            vm.discard();
            navigation.back();
        }
    }
}
