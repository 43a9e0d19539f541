package org.dosedesk.ui.entry.dose.notgiven;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.dose.NotGiven.Reason;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.entry.dose.Combos;
import org.dosedesk.ui.entry.dose.RegisterDoseViewModel;
import org.dosedesk.ui.entry.dose.RegisterDoseViewModel.Field;
import org.dosedesk.ui.kit.OneLine;
import org.dosedesk.ui.kit.mark.MarkLabel;
import org.jspecify.annotations.Nullable;

/// The fields for why nothing was given.
public final class NotGivenPane extends GridPane {
    private final Map<Reason, RadioButton> reasons = new EnumMap<>(Reason.class);
    private final TextField day = new TextField();
    private final TextField until = new TextField();
    private final Label untilLabel = new Label();
    private final CheckBox followUp = new CheckBox();
    private final Label against = new Label();
    private final CheckBox everything = new CheckBox();
    private final TextField note = new TextField();
    private final Messages messages;
    private final RegisterDoseViewModel vm;

    public NotGivenPane(RegisterDoseViewModel vm, Messages messages) {
        this.vm = vm;
        this.messages = messages;
        NotGivenFields fields = vm.notGiven();
        setHgap(12);
        setVgap(8);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(names, values);
        ToggleGroup group = new ToggleGroup();
        VBox choices = new VBox(6);
        for (Reason reason : Reason.values()) {
            RadioButton choice = new RadioButton(NotGivenText.reason(messages, reason));
            choice.setId("reason-" + reason);
            choice.setToggleGroup(group);
            choice.setOnAction(event -> fields.reason.set(reason));
            reasons.put(reason, choice);
            choices.getChildren().add(choice);
        }
        VBox reasonMark = new VBox();
        VBox dayMark = new VBox();
        VBox untilMark = new VBox();
        choices.getChildren().add(reasonMark);
        reasonMark.getChildren().setAll(MarkLabel.warning(vm.mark(Field.REASON)));
        dayMark.getChildren().setAll(MarkLabel.warning(vm.mark(Field.DATE)));
        untilMark.getChildren().setAll(MarkLabel.warning(vm.mark(Field.UNTIL)));
        day.setId("notGivenDay");
        until.setId("until");
        followUp.setId("followUp");
        note.setId("notGivenNote");
        OneLine.of(note);
        followUp.setWrapText(true);
        day.setPromptText(messages.get("dose.date.prompt"));
        day.textProperty().bindBidirectional(vm.fields().date);
        until.textProperty().bindBidirectional(fields.until);
        note.textProperty().bindBidirectional(vm.fields().note);
        followUp.selectedProperty().bindBidirectional(fields.followUp);
        everything.setId("everything");
        everything.setText(messages.get("dose.not-given.everything"));
        everything.selectedProperty().bindBidirectional(fields.everything);
        Label why = name("dose.not-given.reason", choices);
        setValignment(why, VPos.TOP);
        addRow(0, why, choices);
        addRow(1, name("dose.not-given.date", day), new VBox(day, dayMark));
        addRow(2, new Label(messages.get("dose.not-given.against")), new HBox(16, against, everything));
        add(followUp, 1, 3);
        untilLabel.setLabelFor(until);
        untilLabel.setMnemonicParsing(true);
        addRow(4, untilLabel, new VBox(until, untilMark));
        addRow(5, name("dose.note", note), note);
        fields.reason.when(Combos.onScreen(this)).subscribe(this::show);
        fields.followUp.when(Combos.onScreen(this)).subscribe(ticked -> show(fields.reason.get()));
        vm.corrected().when(Combos.onScreen(this)).subscribe(entry -> show(fields.reason.get()));
    }

    /// Where typing begins.
    public Node first() {
        return reasons.values().stream()
                .filter(RadioButton::isFocused)
                .findFirst()
                .or(() -> reasons.values().stream()
                        .filter(RadioButton::isSelected)
                        .findFirst())
                .orElseGet(() -> reasons.values().iterator().next());
    }

    /// The fields in order.
    public List<Node> order() {
        return List.of(first(), day, followUp, until, note);
    }

    /// The field that a problem is shown at.
    public Node node(Field field) {
        return switch (field) {
            case DATE -> day;
            case UNTIL -> until;
            default -> first();
        };
    }

    private void show(@Nullable Reason reason) {
        reasons.forEach((of, choice) -> choice.setSelected(of == reason));
        boolean offered = vm.corrected().get() == null && NotGivenFields.hasFollowUp(reason) && reason != null;
        shown(followUp, offered);
        if (reason == Reason.REFUSED) {
            followUp.setText(messages.get("dose.follow-up.refusal"));
        } else if (reason == Reason.CONTRAINDICATED) {
            followUp.setText(messages.get("dose.follow-up.exemption"));
        } else if (reason == Reason.ALREADY_HAD) {
            followUp.setText(messages.get("dose.follow-up.dose"));
        }
        against.setText(GroupText.show(messages, vm.notGiven().group()));
        shown(everything, NotGivenFields.mayBeGeneral(reason));
        boolean asksUntil = vm.notGiven().asksUntil();
        boolean exemption = reason == Reason.CONTRAINDICATED;
        untilLabel.setText(messages.get(exemption ? "dose.exempt-until" : "dose.ask-again"));
        until.setPromptText(messages.get(exemption ? "dose.exempt-until.prompt" : "dose.date.prompt"));
        shown(untilLabel, asksUntil);
        shown(until, asksUntil);
    }

    private Label name(String key, Node field) {
        Label label = new Label(messages.get(key));
        label.setMnemonicParsing(true);
        label.setLabelFor(field instanceof VBox ? reasons.get(Reason.REFUSED) : field);
        return label;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
