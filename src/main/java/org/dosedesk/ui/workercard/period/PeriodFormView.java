package org.dosedesk.ui.workercard.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Sight;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.mark.Mark;
import org.jspecify.annotations.Nullable;

/// The form about one exemption, refusal or observation: Enter saves from any field, Esc leaves.
public final class PeriodFormView {
    private final PeriodsViewModel vm;
    private final PeriodForm form;
    private final BooleanSupplier mayDiscard;
    private final Messages messages;
    // Held here because what they watch holds them weakly.
    private final List<ObservableValue<@Nullable Mark>> marks = new ArrayList<>();

    @FXML
    private VBox root;

    @FXML
    private Label title;

    @FXML
    private ComboBox<PeriodType> type;

    @FXML
    private Label typeMark;

    @FXML
    private VBox againstBox;

    @FXML
    private ComboBox<Against> against;

    @FXML
    private Label noted;

    @FXML
    private VBox groundBox;

    @FXML
    private TextField ground;

    @FXML
    private Label groundMark;

    @FXML
    private VBox onsetBox;

    @FXML
    private TextField onset;

    @FXML
    private Label onsetMark;

    @FXML
    private Label fromLabel;

    @FXML
    private TextField from;

    @FXML
    private Label fromMark;

    @FXML
    private VBox untilBox;

    @FXML
    private Label untilLabel;

    @FXML
    private TextField until;

    @FXML
    private CheckBox permanent;

    @FXML
    private Label untilMark;

    @FXML
    private Label failure;

    @FXML
    private Button cancel;

    @FXML
    private Button save;

    PeriodFormView(PeriodsViewModel vm, PeriodForm form, BooleanSupplier mayDiscard, Texts texts) {
        this.vm = vm;
        this.form = form;
        this.mayDiscard = mayDiscard;
        this.messages = texts.messages();
    }

    @FXML
    private void initialize() {
        PeriodText words = new PeriodText(messages);
        fill(type, words::type);
        type.setItems(FXCollections.observableArrayList(form.types()));
        type.valueProperty().bindBidirectional(form.type);
        fill(against, words::against);
        against.setItems(FXCollections.observableArrayList(vm.againsts()));
        against.valueProperty().bindBidirectional(form.against);
        ground.textProperty().bindBidirectional(form.ground);
        onset.textProperty().bindBidirectional(form.onset);
        from.textProperty().bindBidirectional(form.from);
        until.textProperty().bindBidirectional(form.until);
        permanent.selectedProperty().bindBidirectional(form.permanent);
        until.disableProperty().bind(form.permanent);
        Map.of(
                        PeriodField.KIND, typeMark,
                        PeriodField.GROUND, groundMark,
                        PeriodField.ONSET, onsetMark,
                        PeriodField.FROM, fromMark,
                        PeriodField.UNTIL, untilMark)
                .forEach((field, label) -> follow(label, vm.mark(form, field)));
        failure.textProperty().bind(vm.failureText(form));
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        root.disableProperty().bind(form.saving);
        form.type.subscribe(this::fit);
        save.setOnAction(event -> save());
        cancel.setOnAction(event -> leave());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        Focus.onShowing(root, () -> {
            (form.replaced() == null ? type : from).requestFocus();
            Sight.bring(root);
        });
    }

    private void fit(PeriodType about) {
        boolean waiver = about.waiver();
        title.setText(messages.get(
                form.replaced() != null
                        ? "waivers.title.change"
                        : waiver ? "waivers.title.waiver" : "waivers.title.observation"));
        shown(againstBox, waiver);
        shown(groundBox, waiver);
        shown(permanent, waiver);
        shown(onsetBox, about.illness());
        shown(untilBox, !about.illness());
        shown(noted, vm.notedOnly(about));
        fromLabel.setText(messages.get(about.illness() ? "waivers.recovered" : "waivers.from"));
        untilLabel.setText(messages.get(waiver ? "waivers.until" : "waivers.until.optional"));
    }

    private void onKey(KeyEvent event) {
        if (type.isShowing() || against.isShowing()) {
            return;
        }
        boolean button = cancel.isFocused() || save.isFocused();
        if (event.getCode() == KeyCode.ENTER && (!button || event.isShortcutDown())) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        }
    }

    private void save() {
        vm.save().ifPresent(field -> node(field).requestFocus());
    }

    private void leave() {
        if (!form.touched() || mayDiscard.getAsBoolean()) {
            vm.discard();
        }
    }

    private Node node(PeriodField field) {
        return switch (field) {
            case KIND -> type;
            case GROUND -> ground;
            case ONSET -> onset;
            case FROM -> from;
            case UNTIL -> until;
        };
    }

    private void follow(Label label, ObservableValue<@Nullable Mark> mark) {
        marks.add(mark);
        mark.subscribe(seen -> {
            label.setText(seen == null ? "" : seen.text());
            label.getStyleClass().removeAll("problem", "caution");
            label.getStyleClass().add(seen != null && seen.blocks() ? "problem" : "caution");
            shown(label, seen != null);
        });
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private static <T> void fill(ComboBox<T> combo, Function<T, String> name) {
        combo.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("the list is not typed into");
            }
        });
    }
}
