package org.dosedesk.ui.keeping.rules.form;

import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.TilePane;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.combo.ReadOnlyConverter;
import org.dosedesk.ui.kit.rule.RuleWords;

/// Asks what files in the CDC's format are to become, vaccine group by vaccine group.
public final class ForeignFormView {
    private final ForeignForm form;
    private final Messages messages;
    private final RuleWords words;
    private final Runnable look;
    private final Runnable cancel;

    @FXML
    private Label heading;

    @FXML
    private ComboBox<String> set;

    @FXML
    private TextField version;

    @FXML
    private ComboBox<RuleSource.Kind> kind;

    @FXML
    private TextField number;

    @FXML
    private TextField date;

    @FXML
    private TextField validFrom;

    @FXML
    private TilePane groups;

    @FXML
    private Label problem;

    /// @param look looks at what they would change
    /// @param cancel leaves them alone
    public ForeignFormView(ForeignForm form, Texts texts, Runnable look, Runnable cancel) {
        this.form = form;
        messages = texts.messages();
        words = new RuleWords(messages);
        this.look = look;
        this.cancel = cancel;
    }

    @FXML
    private void initialize() {
        heading.setText(messages.get(
                "rules.foreign.title",
                String.valueOf(form.path().getFileName()),
                form.groups().size()));
        set.setConverter(new ReadOnlyConverter<>(this::name));
        set.getItems().setAll(form.sets());
        set.valueProperty().bindBidirectional(form.set());
        version.textProperty().bindBidirectional(form.version());
        kind.setConverter(new ReadOnlyConverter<>(words::paper));
        kind.getItems().setAll(RuleSource.Kind.values());
        kind.valueProperty().bindBidirectional(form.paper().kind());
        number.textProperty().bindBidirectional(form.paper().number());
        date.textProperty().bindBidirectional(form.paper().date());
        validFrom.textProperty().bindBidirectional(form.paper().from());
        groups.getChildren().setAll(form.groups().stream().map(this::box).toList());
    }

    @FXML
    private void look() {
        List<ForeignForm.Problem> found = form.problems();
        problem.setText(
                found.isEmpty()
                        ? ""
                        : messages.get(
                                "rules.problem." + found.getFirst().name().toLowerCase(Locale.ROOT)));
        if (found.isEmpty()) {
            look.run();
        }
    }

    @FXML
    private void cancel() {
        cancel.run();
    }

    private CheckBox box(ForeignForm.Group group) {
        String name = GroupText.show(messages, group.name());
        String owner = group.set();
        CheckBox box =
                new CheckBox(owner == null ? name : messages.get("rules.foreign.owned", name, words.ruleSet(owner)));
        box.setMnemonicParsing(false);
        box.selectedProperty().bindBidirectional(group.wanted());
        box.disableProperty().bind(group.freeProperty().not());
        return box;
    }

    private String name(String name) {
        return form.isNew(name) ? messages.get("rules.foreign.new", name) : words.ruleSet(name);
    }
}
