package org.dosedesk.ui.kit.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.textfield.TextFields;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.Validator;
import org.dosedesk.testkit.DressedStage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StylesTest {

    @ParameterizedTest
    @EnumSource
    void the_styles_name_no_colour_that_does_not_exist(Theme theme) {
        List<String> warnings = new ArrayList<>();
        Logger css = Logger.getLogger("javafx.css");
        Handler ear = new Ear(warnings);
        css.addHandler(ear);
        try {
            DressedStage stage = new DressedStage();
            stage.show(theme, look -> {
                TextField checked = new TextField();
                new ValidationSupport().registerValidator(checked, Validator.createEmptyValidator("needed"));
                return new VBox(
                        TextFields.createClearableTextField(),
                        checked,
                        new SearchableComboBox<String>(),
                        new CheckComboBox<String>(),
                        new SegmentedButton(),
                        new StatusBar(),
                        new NotificationPane(new Button("b")),
                        new DatePicker(),
                        new TableView<String>());
            });
            stage.settle();
        } finally {
            css.removeHandler(ear);
        }
        assertThat(warnings).isEmpty();
    }

    private static final class Ear extends Handler {
        private final List<String> heard;

        Ear(List<String> heard) {
            this.heard = heard;
        }

        @Override
        public void publish(LogRecord entry) {
            heard.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
