package org.dosedesk.ui.workercard.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
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
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.PeriodProblem;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.observation.ObservationShape;
import org.dosedesk.domain.observation.ObservationTopic;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Sight;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.combo.Combos;
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
    private VBox topicBox;

    @FXML
    private ComboBox<ObservationTopic> topic;

    @FXML
    private ComboBox<PeriodType> type;

    @FXML
    private Label typeMark;

    @FXML
    private VBox againstBox;

    @FXML
    private ComboBox<Against> against;

    @FXML
    private Label againstLabel;

    private final ObservableList<String> products = FXCollections.observableArrayList();

    @FXML
    private VBox productBox;

    @FXML
    private Label productLabel;

    @FXML
    private ComboBox<String> product;

    @FXML
    private Label productMark;

    @FXML
    private Label noted;

    @FXML
    private VBox groundBox;

    @FXML
    private Label groundLabel;

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
    private CheckBox dayUnknown;

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
        Combos.fill(
                root, topic, FXCollections.observableArrayList(ObservationTopic.values()), form.topic, words::topic);
        ObservableList<PeriodType> types = FXCollections.observableArrayList(form.types());
        form.topic.subscribe(() -> types.setAll(form.types()));
        Combos.fill(root, type, types, form.type, words::type);
        Combos.fill(root, against, FXCollections.observableArrayList(vm.againsts()), form.against, words::against);
        Combos.fill(root, product, products, form.product, words::product);
        ground.textProperty().bindBidirectional(form.ground);
        onset.textProperty().bindBidirectional(form.onset);
        from.textProperty().bindBidirectional(form.from);
        until.textProperty().bindBidirectional(form.until);
        permanent.selectedProperty().bindBidirectional(form.permanent);
        dayUnknown.selectedProperty().bindBidirectional(form.dayUnknown);
        Map.of(
                        PeriodProblem.Field.KIND, typeMark,
                        PeriodProblem.Field.PRODUCT, productMark,
                        PeriodProblem.Field.GROUND, groundMark,
                        PeriodProblem.Field.ONSET, onsetMark,
                        PeriodProblem.Field.FROM, fromMark,
                        PeriodProblem.Field.UNTIL, untilMark)
                .forEach((field, label) -> follow(label, vm.mark(form, field)));
        failure.textProperty().bind(vm.failureText(form));
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        root.disableProperty().bind(form.saving);
        form.type.subscribe(this::fit);
        save.setOnAction(event -> save());
        cancel.setOnAction(event -> leave());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        Focus.onShowing(root, () -> {
            (form.replaced() != null ? from : topicBox.isVisible() ? topic : type).requestFocus();
            Sight.bring(root);
        });
    }

    private void fit(PeriodType about) {
        boolean waiver = about.decided();
        ObservationKind kind = about instanceof PeriodType.Observed(ObservationKind observed) ? observed : null;
        title.setText(messages.get(
                form.replaced() != null
                        ? "waivers.title.change"
                        : waiver ? "waivers.title.waiver" : "waivers.title.observation"));
        shown(againstBox, waiver);
        shown(topicBox, !waiver);
        shown(productBox, kind != null && kind.namesProduct());
        boolean ofGroup = kind != null && kind.shape() == ObservationShape.PERIOD_OF_GROUP;
        productLabel.setText(messages.get(ofGroup ? "waivers.for-group" : "waivers.product"));
        List<String> offered = ofGroup ? vm.vaccineGroups() : vm.products();
        if (!products.equals(offered)) {
            products.setAll(offered);
        }
        shown(groundBox, waiver);
        shown(permanent, waiver);
        shown(onsetBox, kind != null && kind.illness());
        shown(untilBox, kind == null || kind.lasting());
        shown(dayUnknown, kind != null && kind.dayMayBeUnknown());
        from.disableProperty().bind(dayUnknown.visibleProperty().and(form.dayUnknown));
        until.disableProperty().bind(permanent.visibleProperty().and(form.permanent));
        shown(noted, vm.notedOnly(about));
        againstLabel.setText(messages.get(about.clearance() ? "waivers.against.clearance" : "waivers.against"));
        groundLabel.setText(messages.get(about.clearance() ? "waivers.doctor" : "waivers.ground"));
        ground.setPromptText(messages.get(about.clearance() ? "waivers.doctor.prompt" : "waivers.ground.prompt"));
        fromLabel.setText(messages.get(fromKey(about, kind)));
        dayUnknown.setText(
                messages.get(kind != null && kind.lasting() ? "waivers.since-is-unknown" : "waivers.day-is-unknown"));
        untilLabel.setText(messages.get(waiver ? "waivers.until" : "waivers.until.optional"));
    }

    private static String fromKey(PeriodType about, @Nullable ObservationKind kind) {
        if (about.clearance()) {
            return "waivers.decided";
        } else if (kind == null || kind.lasting()) {
            return "waivers.from";
        }
        return kind.illness() ? "waivers.recovered" : "waivers.on";
    }

    private void onKey(KeyEvent event) {
        if (Stream.of(topic, type, against, product).anyMatch(ComboBox::isShowing)) {
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

    private Node node(PeriodProblem.Field field) {
        return switch (field) {
            case KIND -> type;
            case PRODUCT -> product;
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
}
