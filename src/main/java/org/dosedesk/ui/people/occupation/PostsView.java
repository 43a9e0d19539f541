package org.dosedesk.ui.people.occupation;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.dosedesk.domain.occupation.Occupation;
import org.dosedesk.domain.occupation.Post;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.rule.RuleWords;
import org.dosedesk.ui.kit.table.Table;

/// The posts of the roster: Enter opens the menu of groups for the chosen ones.
public final class PostsView {
    private final OccupationViewModel vm;
    private final Messages messages;
    private final RuleWords words;
    // Held here because the list outlives the view and holds it weakly.
    private final ListChangeListener<Post> onPosts = change -> show();
    private List<String> kept = List.of();

    @FXML
    private ToggleButton positions;

    @FXML
    private ToggleButton workshops;

    @FXML
    private ToggleButton units;

    @FXML
    private TextField search;

    @FXML
    private MenuButton groups;

    @FXML
    private Button suggestions;

    @FXML
    private TableView<Post> posts;

    @FXML
    private TableColumn<Post, String> name;

    @FXML
    private TableColumn<Post, Number> workers;

    @FXML
    private TableColumn<Post, String> belongs;

    @FXML
    private TableColumn<Post, String> suggested;

    /// Shows a view-model in the language in use.
    public PostsView(OccupationViewModel vm, Texts texts) {
        this.vm = vm;
        messages = texts.messages();
        words = new RuleWords(messages);
    }

    @FXML
    private void initialize() {
        kind(positions, Occupation.Kind.POSITION);
        kind(workshops, Occupation.Kind.WORKSHOP);
        kind(units, Occupation.Kind.UNIT);
        search.textProperty().bindBidirectional(vm.search());
        Table.of(posts, messages)
                .name(name, Post::name)
                .count(workers, Post::workers)
                .text(belongs, row -> names(row.groups()))
                .text(suggested, row -> names(row.suggested()))
                .several()
                .opens(row -> groups.show());
        posts.setItems(vm.posts());
        Label nothing = new Label(messages.get("occupation.posts.none"));
        nothing.setWrapText(true);
        posts.setPlaceholder(nothing);
        vm.groups().forEach(code -> groups.getItems().add(item(code)));
        groups.setOnShowing(event -> groups.getItems()
                .forEach(item -> ((CheckMenuItem) item)
                        .setSelected(chosen().stream()
                                .allMatch(post ->
                                        post.groups().contains(item.getId().substring("post-".length()))))));
        groups.disableProperty()
                .bind(posts.getSelectionModel().selectedItemProperty().isNull());
        vm.posts().addListener(new WeakListChangeListener<>(onPosts));
        show();
    }

    @FXML
    private void takeSuggestions() {
        vm.takeSuggestions();
    }

    private void show() {
        suggestions.setText(messages.get("occupation.suggestions", vm.suggestions()));
        suggestions.setDisable(vm.suggestions() == 0);
        // New rows take the place of the old: whatever was chosen stays chosen.
        for (int i = 0; i < vm.posts().size(); i++) {
            if (kept.contains(vm.posts().get(i).name())) {
                posts.getSelectionModel().select(i);
            }
        }
        kept = List.of();
        if (posts.getSelectionModel().isEmpty()) {
            posts.getSelectionModel().selectFirst();
        }
    }

    private void kind(ToggleButton button, Occupation.Kind kind) {
        button.setOnAction(event -> {
            button.setSelected(true);
            vm.kind().set(kind);
        });
        vm.kind().subscribe(chosen -> button.setSelected(chosen == kind));
    }

    private CheckMenuItem item(String code) {
        CheckMenuItem item = new CheckMenuItem(words.observation(code));
        item.setId("post-" + code);
        item.setOnAction(event -> {
            List<Post> chosen = chosen();
            kept = chosen.stream().map(Post::name).toList();
            vm.set(chosen, code, item.isSelected());
        });
        return item;
    }

    private List<Post> chosen() {
        ObservableList<Post> selected = posts.getSelectionModel().getSelectedItems();
        return List.copyOf(selected);
    }

    private String names(List<String> codes) {
        return codes.stream().map(words::observation).collect(Collectors.joining(", "));
    }
}
