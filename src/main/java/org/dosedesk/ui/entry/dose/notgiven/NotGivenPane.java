package org.dosedesk.ui.entry.dose.notgiven;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.dose.NotGiven.Reason;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.entry.dose.RegisterDoseViewModel;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.OneLine;
import org.dosedesk.ui.kit.form.FormControls;
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
    private final Label why = new Label();
    private final VBox choices = new VBox(6);
    private final VBox reasonMark = new VBox();
    private final VBox dayMark = new VBox();
    private final VBox untilMark = new VBox();
    private final Messages messages;
    private final RegisterDoseViewModel vm;

    /// The controls of these fields.
    public NotGivenPane(RegisterDoseViewModel vm, Messages messages) {
        this.vm = vm;
        this.messages = messages;
        setHgap(12);
        setVgap(8);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(names, values);
        for (Reason reason : Reason.values()) {
            RadioButton choice = new RadioButton(NotGivenText.reason(messages, reason));
            choice.setId("reason-" + reason);
            reasons.put(reason, choice);
        }
        day.setId("notGivenDay");
        until.setId("until");
        followUp.setId("followUp");
        note.setId("notGivenNote");
        OneLine.of(note);
        followUp.setWrapText(true);
        day.setPromptText(messages.get("dose.date.prompt"));
        everything.setId("everything");
        everything.setText(messages.get("dose.not-given.everything"));
        why.setText(messages.get("dose.not-given.reason"));
        why.setMnemonicParsing(true);
        setValignment(why, VPos.TOP);
        addRow(0, why, new VBox(6, choices, reasonMark));
        addRow(1, name("dose.not-given.date", day), new VBox(day, dayMark));
        addRow(2, new Label(messages.get("dose.not-given.against")), new HBox(16, against, everything));
        add(followUp, 1, 3);
        untilLabel.setLabelFor(until);
        untilLabel.setMnemonicParsing(true);
        addRow(4, untilLabel, new VBox(until, untilMark));
        addRow(5, name("dose.note", note), note);
    }

    /// Ties what is asked first.
    public void tieWhy(FormControls controls) {
        NotGivenFields fields = vm.notGiven();
        controls.radios(choices, why, reasons, fields.reason)
                .mark(reasonMark, fields.reason)
                .text(day, vm.fields().date)
                .mark(dayMark, vm.fields().date)
                .tickAside(everything, fields.everything);
        fields.reason.value().when(Focus.onScreen(this)).subscribe(this::show);
        fields.followUp.value().when(Focus.onScreen(this)).subscribe(ticked -> show(fields.reason.get()));
        vm.corrected().when(Focus.onScreen(this)).subscribe(entry -> show(fields.reason.get()));
    }

    /// Ties what is asked last.
    public void tieRest(FormControls controls) {
        NotGivenFields fields = vm.notGiven();
        controls.tick(followUp, fields.followUp)
                .text(until, fields.until)
                .mark(untilMark, fields.until)
                .text(note, vm.fields().note);
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

    private void show(@Nullable Reason reason) {
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
        label.setLabelFor(field);
        return label;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
