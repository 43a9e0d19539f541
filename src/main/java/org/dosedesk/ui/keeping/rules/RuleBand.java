package org.dosedesk.ui.keeping.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.ruleset.RuleEnd;
import org.dosedesk.text.DateText;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.keeping.rules.trial.Trial;
import org.kordamp.ikonli.javafx.FontIcon;

/// The band above those who are due that says what there is to know of the rules, and opens them; gone when there
/// is nothing.
public final class RuleBand extends HBox {
    private final RuleNews news;
    private final Messages messages;

    private RuleBand(RuleNews news, Messages messages, Runnable showRules) {
        this.news = news;
        this.messages = messages;
        getStyleClass().add("rule-band");
        setAlignment(Pos.CENTER_LEFT);
        Label sentence = new Label("", new FontIcon("fth-info"));
        sentence.setId("ruleNews");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        setHgrow(sentence, Priority.ALWAYS);
        sentence.textProperty().bind(Bindings.createStringBinding(this::told, news.ends(), news.upgradeProperty()));
        Button look = new Button(messages.get("rules.news.look"));
        look.setId("showRuleNews");
        look.setMnemonicParsing(true);
        look.setMinWidth(USE_PREF_SIZE);
        look.setOnAction(event -> showRules.run());
        getChildren().setAll(sentence, look);
        visibleProperty().bind(sentence.textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    /// A screen with the band above it.
    public static Parent above(Parent screen, RuleNews news, Messages messages, Runnable showRules) {
        VBox.setVgrow(screen, Priority.ALWAYS);
        return new VBox(new RuleBand(news, messages, showRules), screen);
    }

    private String told() {
        Trial trial = news.upgradeProperty().get();
        return Stream.concat(
                        Stream.ofNullable(trial).map(this::upgrade),
                        news.ends().stream().map(end -> ending(end, news, messages)))
                .collect(Collectors.joining("\n"));
    }

    private String upgrade(Trial trial) {
        return messages.count(
                "rules.news.upgrade",
                trial.people(),
                groups(trial.groups().stream().map(Trial.Group::vaccineGroup).toList(), messages));
    }

    /// That rules run out, or have run out, in a sentence.
    static String ending(RuleEnd end, RuleNews news, Messages messages) {
        String key = end.lastDay().isBefore(news.today()) ? "rules.news.over" : "rules.news.ends";
        return messages.get(key, groups(end.vaccineGroups(), messages), DateText.show(end.lastDay()));
    }

    private static String groups(List<String> names, Messages messages) {
        return names.stream().map(name -> GroupText.show(messages, name)).collect(Collectors.joining(", "));
    }
}
