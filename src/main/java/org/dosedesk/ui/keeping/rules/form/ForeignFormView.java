package org.dosedesk.ui.keeping.rules.form;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.TilePane;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FormControls;
import org.dosedesk.ui.kit.rule.RuleWords;

/// Asks what files in the CDC's format are to become, vaccine group by vaccine group.
public final class ForeignFormView {
    private final ForeignForm form;
    private final Messages messages;
    private final RuleWords words;
    private final Runnable look;
    private final BooleanSupplier mayDiscard;
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

    @FXML
    private Parent root;

    @FXML
    private Button leave;

    @FXML
    private Button tryOut;

    /// @param look looks at what they would change
    /// @param mayDiscard asks whether what is typed may be thrown away
    /// @param cancel leaves them alone
    public ForeignFormView(ForeignForm form, Texts texts, Runnable look, BooleanSupplier mayDiscard, Runnable cancel) {
        this.form = form;
        messages = texts.messages();
        words = new RuleWords(messages);
        this.look = look;
        this.mayDiscard = mayDiscard;
        this.cancel = cancel;
    }

    @FXML
    private void initialize() {
        heading.setText(messages.get(
                "rules.foreign.title",
                String.valueOf(form.path().getFileName()),
                form.groups().size()));
        FormControls controls = new FormControls(form.form(), root)
                .combo(set, FXCollections.observableArrayList(form.sets()), form.set, this::name)
                .text(version, form.version)
                .combo(kind, FXCollections.observableArrayList(RuleSource.Kind.values()), form.paper.kind, words::paper)
                .text(number, form.paper.number)
                .text(date, form.paper.date)
                .text(validFrom, form.paper.from)
                .sentence(problem);
        for (ForeignForm.Group group : form.groups()) {
            CheckBox box = box(group);
            groups.getChildren().add(box);
            controls.tickAside(box, group.wanted());
        }
        controls.beginInFirst().listen(tryOut, leave, this::look, mayDiscard, cancel);
    }

    private Optional<Field<?>> look() {
        Optional<Field<?>> blocked = form.form().blocked();
        if (blocked.isEmpty()) {
            look.run();
        }
        return blocked;
    }

    private CheckBox box(ForeignForm.Group group) {
        String name = GroupText.show(messages, group.name());
        String owner = group.set();
        CheckBox box =
                new CheckBox(owner == null ? name : messages.get("rules.foreign.owned", name, words.ruleSet(owner)));
        box.setMnemonicParsing(false);
        box.disableProperty().bind(group.freeProperty().not());
        return box;
    }

    private String name(String name) {
        return form.isNew(name) ? messages.get("rules.foreign.new", name) : words.ruleSet(name);
    }
}
