package org.dosedesk.ui.people.workercard.period;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.observation.ObservationShape;
import org.dosedesk.domain.observation.ObservationTopic;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.ScrollIntoView;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.form.FormControls;
import org.jspecify.annotations.Nullable;

/// The form about one exemption, refusal or observation.
public final class PeriodFormView {
    private final PeriodsViewModel vm;
    private final PeriodForm form;
    private final BooleanSupplier mayDiscard;
    private final Messages messages;

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
    private Pane typeMark;

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
    private Pane productMark;

    @FXML
    private Label noted;

    @FXML
    private VBox groundBox;

    @FXML
    private Label groundLabel;

    @FXML
    private TextField ground;

    @FXML
    private Pane groundMark;

    @FXML
    private VBox onsetBox;

    @FXML
    private TextField onset;

    @FXML
    private Pane onsetMark;

    @FXML
    private Label fromLabel;

    @FXML
    private TextField from;

    @FXML
    private CheckBox dayUnknown;

    @FXML
    private Pane fromMark;

    @FXML
    private VBox untilBox;

    @FXML
    private Label untilLabel;

    @FXML
    private TextField until;

    @FXML
    private CheckBox permanent;

    @FXML
    private Pane untilMark;

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
        ObservableList<PeriodType> types = FXCollections.observableArrayList(form.types());
        form.topic.value().subscribe(() -> types.setAll(form.types()));
        root.disableProperty().bind(form.form().savingProperty());
        form.type.value().subscribe(this::fit);
        new FormControls(form.form(), root)
                .quickCombo(
                        topic, FXCollections.observableArrayList(ObservationTopic.values()), form.topic, words::topic)
                .quickCombo(type, types, form.type, words::type)
                .mark(typeMark, form.type)
                .quickCombo(against, FXCollections.observableArrayList(vm.againsts()), form.against, words::against)
                .quickCombo(product, products, form.product, words::product)
                .mark(productMark, form.product)
                .text(ground, form.ground)
                .mark(groundMark, form.ground)
                .text(onset, form.onset)
                .mark(onsetMark, form.onset)
                .text(from, form.from)
                .tick(dayUnknown, form.dayUnknown)
                .mark(fromMark, form.from)
                .text(until, form.until)
                .tick(permanent, form.permanent)
                .mark(untilMark, form.until)
                .failure(failure)
                .listen(save, cancel, vm::save, mayDiscard, vm::discard);
        Focus.onShowing(root, () -> {
            (form.replaced() != null ? from : topicBox.isVisible() ? topic : type).requestFocus();
            ScrollIntoView.bring(root);
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
        from.disableProperty().bind(dayUnknown.visibleProperty().and(dayUnknown.selectedProperty()));
        until.disableProperty().bind(permanent.visibleProperty().and(permanent.selectedProperty()));
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

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
