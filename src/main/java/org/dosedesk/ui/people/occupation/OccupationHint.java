package org.dosedesk.ui.people.occupation;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line above other screens that says for how many workers there are proposals; gone when there are none.
public final class OccupationHint {
    private OccupationHint() {}

    /// A screen with the line above it.
    public static Parent above(Parent screen, OccupationViewModel vm, Navigation navigation, Messages messages) {
        Label sentence = new Label();
        sentence.setId("occupationHint");
        sentence.setGraphic(new FontIcon("fth-briefcase"));
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.textProperty()
                .bind(vm.peopleProperty().map(people -> messages.count("occupation.hint", people.longValue())));
        Button look = new Button(messages.get("occupation.hint.look"));
        look.setId("lookAtGroups");
        look.setMinWidth(Button.USE_PREF_SIZE);
        look.setOnAction(event -> navigation.showOccupations());
        HBox line = new HBox(sentence, look);
        line.getStyleClass().add("occupation-hint");
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        ObservableValue<Boolean> any = vm.peopleProperty().map(people -> people.intValue() > 0);
        line.visibleProperty().bind(any);
        line.managedProperty().bind(any);
        VBox.setVgrow(screen, Priority.ALWAYS);
        return new VBox(line, screen);
    }
}
