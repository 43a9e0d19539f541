package org.dosedesk.ui.start;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.mark.ProblemRow;
import org.dosedesk.ui.kit.secret.PasswordBox;
import org.dosedesk.ui.kit.secret.PasswordStrength;
import org.kordamp.ikonli.javafx.FontIcon;

/// The form of a new register.
public final class CreateView {
    private static final PseudoClass WORKING = PseudoClass.getPseudoClass("working");

    private final CreateViewModel model;
    private final Supplier<Optional<Path>> chooseFolder;
    private final Texts texts;

    @FXML
    private VBox fields;

    @FXML
    private TextField name;

    @FXML
    private Label nameProblem;

    @FXML
    private PasswordBox password;

    @FXML
    private HBox strength;

    @FXML
    private ProgressBar strengthBar;

    @FXML
    private Label strengthLabel;

    @FXML
    private FontIcon strengthIcon;

    @FXML
    private Label secretProblem;

    @FXML
    private PasswordBox repeat;

    @FXML
    private RadioButton nurse;

    @FXML
    private RadioButton doctor;

    @FXML
    private RadioButton me;

    @FXML
    private RadioButton everyone;

    @FXML
    private Label failure;

    @FXML
    private Button elsewhere;

    @FXML
    private Button create;

    /// @param chooseFolder asks for another folder than the one proposed
    CreateView(CreateViewModel model, Supplier<Optional<Path>> chooseFolder, Texts texts) {
        this.model = model;
        this.chooseFolder = chooseFolder;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        name.textProperty().bindBidirectional(model.nameProperty());
        password.textProperty().bindBidirectional(model.passwordProperty());
        repeat.textProperty().bindBidirectional(model.repeatProperty());
        nurse.setSelected(!model.doctorProperty().get());
        doctor.selectedProperty().bindBidirectional(model.doctorProperty());
        me.setSelected(!model.sharedProperty().get());
        everyone.selectedProperty().bindBidirectional(model.sharedProperty());
        strength.visibleProperty()
                .bind(model.passwordTyped().and(secretProblem.visibleProperty().not()));
        model.strength().subscribe(this::showStrength);
        ProblemRow.keep(nameProblem, tried(model.nameProblem()));
        StringExpression secret = Bindings.when(model.passwordProblem().isEmpty())
                .then(model.repeatProblem())
                .otherwise(model.passwordProblem());
        ProblemRow.keep(secretProblem, tried(secret));
        ProblemRow.below(failure, model.failure());
        elsewhere.visibleProperty().bind(model.folderRefused());
        elsewhere.managedProperty().bind(elsewhere.visibleProperty());
        Focus.onShowing(fields, () -> {
            if (fields.lookup(":focus-within") == null) {
                name.requestFocus();
            }
        });
        fields.disableProperty().bind(model.busyProperty());
        create.disableProperty().bind(model.busyProperty());
        model.busyProperty().subscribe(busy -> {
            create.pseudoClassStateChanged(WORKING, busy);
            create.setText(texts.messages().get(busy ? "start.create.working" : "start.create.do"));
        });
    }

    @FXML
    private void create() {
        model.create();
        if (!model.nameProblem().get().isEmpty()) {
            name.requestFocus();
        } else if (!model.passwordProblem().get().isEmpty()) {
            password.selectAll();
        } else if (!model.repeatProblem().get().isEmpty()) {
            repeat.selectAll();
        }
    }

    @FXML
    private void chooseFolder() {
        chooseFolder.get().ifPresent(model::createIn);
    }

    private void showStrength(PasswordStrength value) {
        String key = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        strengthLabel.setText(texts.messages().get("start.strength." + key));
        strengthBar.setProgress(value.share());
        strengthIcon.setIconLiteral(
                switch (value) {
                    case TOO_SHORT -> "fth-x-circle";
                    case WEAK -> "fth-alert-triangle";
                    case FAIR -> "fth-check";
                    case STRONG -> "fth-check-circle";
                });
        strength.getStyleClass().setAll("strength", "strength-" + key);
    }

    private StringExpression tried(StringExpression problem) {
        return Bindings.when(model.triedProperty()).then(problem).otherwise("");
    }
}
