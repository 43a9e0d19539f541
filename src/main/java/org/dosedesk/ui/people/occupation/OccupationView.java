package org.dosedesk.ui.people.occupation;

import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.dosedesk.domain.occupation.Proposal;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.work.Failures;
import org.jspecify.annotations.Nullable;

/// Groups by occupation, on two tabs: what is said of the posts, and the proposals that follow from it. Opens on the
/// proposals when there are any.
public final class OccupationView {
    private final OccupationViewModel vm;
    private final Parent posts;
    private final Parent proposals;
    private final Messages messages;
    // Held here because the list outlives the view and holds it weakly.
    private final ListChangeListener<Proposal> onProposals = change -> showCount();

    @FXML
    private Parent root;

    @FXML
    private Label problem;

    @FXML
    private TabPane tabs;

    @FXML
    private Tab postsTab;

    @FXML
    private Tab proposalsTab;

    /// Shows a view-model in the language in use.
    ///
    /// @param posts the first tab
    /// @param proposals the second tab
    public OccupationView(OccupationViewModel vm, Parent posts, Parent proposals, Texts texts) {
        this.vm = vm;
        this.posts = posts;
        this.proposals = proposals;
        messages = texts.messages();
    }

    @FXML
    private void initialize() {
        postsTab.setContent(posts);
        proposalsTab.setContent(proposals);
        vm.proposals().addListener(new WeakListChangeListener<>(onProposals));
        showCount();
        vm.failureProperty().subscribe(this::showFailure);
        Focus.onShowing(root, this::begin);
    }

    private void begin() {
        vm.refresh();
        Tab first = vm.proposals().isEmpty() ? postsTab : proposalsTab;
        tabs.getSelectionModel().select(first);
        // Only a tab that has been laid out takes the focus.
        Focus.afterLayout(
                root.getScene(), () -> first.getContent().lookup(".table-view").requestFocus());
    }

    private void showCount() {
        proposalsTab.setText(
                messages.get("occupation.tab.proposals", vm.proposals().size()));
    }

    private void showFailure(@Nullable Exception failure) {
        problem.setVisible(failure != null);
        problem.setManaged(failure != null);
        problem.setText(failure == null ? "" : Failures.sentence(messages, failure));
    }
}
