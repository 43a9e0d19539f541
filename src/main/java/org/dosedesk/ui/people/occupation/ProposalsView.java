package org.dosedesk.ui.people.occupation;

import java.time.LocalDate;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.occupation.Proposal;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.rule.RuleWords;
import org.dosedesk.ui.kit.table.Table;
import org.jspecify.annotations.Nullable;

/// Who is to join or to leave a group: Enter accepts the chosen ones, with Ctrl all of them; Delete leaves the
/// chosen
/// ones as they are.
public final class ProposalsView {
    private final OccupationViewModel vm;
    private final Navigation navigation;
    private final Messages messages;
    private final RuleWords words;
    // Held here because the list outlives the view and holds it weakly.
    private final ListChangeListener<Proposal> onProposals = change -> show();

    @FXML
    private TableView<Proposal> proposals;

    @FXML
    private TableColumn<Proposal, String> advice;

    @FXML
    private TableColumn<Proposal, String> group;

    @FXML
    private TableColumn<Proposal, String> worker;

    @FXML
    private TableColumn<Proposal, LocalDate> since;

    @FXML
    private TableColumn<Proposal, String> position;

    @FXML
    private TableColumn<Proposal, String> workplace;

    @FXML
    private Button acceptAll;

    @FXML
    private Button accept;

    @FXML
    private Button decline;

    @FXML
    private Button card;

    /// Shows a view-model in the language in use.
    public ProposalsView(OccupationViewModel vm, Navigation navigation, Texts texts) {
        this.vm = vm;
        this.navigation = navigation;
        messages = texts.messages();
        words = new RuleWords(messages);
    }

    @FXML
    private void initialize() {
        Table.of(proposals, messages)
                .name(worker, row -> row.worker().name().full())
                .text(advice, this::advice)
                .text(group, row -> words.observation(row.code()))
                .date(since, ProposalsView::since)
                .text(position, row -> row.occupation().position())
                .text(
                        workplace,
                        row -> row.occupation().workshop() + ", "
                                + row.occupation().unit())
                .several();
        proposals.setItems(vm.proposals());
        proposals.setRowFactory(table -> new Row());
        proposals.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        Label nothing = new Label(messages.get("occupation.proposals.none"));
        nothing.setWrapText(true);
        proposals.setPlaceholder(nothing);
        proposals.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Proposal>)
                change -> showChosen());
        vm.proposals().addListener(new WeakListChangeListener<>(onProposals));
        show();
    }

    @FXML
    private void acceptAll() {
        vm.accept(List.copyOf(vm.proposals()));
    }

    @FXML
    private void accept() {
        vm.accept(chosen());
    }

    @FXML
    private void decline() {
        vm.decline(chosen());
    }

    @FXML
    private void openCard() {
        Proposal chosen = proposals.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            navigation.showWorker(chosen.worker().id());
        }
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShortcutDown()) {
                    acceptAll();
                } else {
                    accept();
                }
                event.consume();
            }
            case DELETE -> {
                decline();
                event.consume();
            }
            default -> {}
        }
    }

    private void show() {
        int all = vm.proposals().size();
        acceptAll.setText(messages.get("occupation.accept-all", all));
        acceptAll.setDisable(all == 0);
        if (proposals.getSelectionModel().isEmpty()) {
            proposals.getSelectionModel().selectFirst();
        }
        showChosen();
    }

    private void showChosen() {
        int chosen = proposals.getSelectionModel().getSelectedItems().size();
        accept.setText(messages.get("occupation.accept", chosen));
        decline.setText(messages.get("occupation.decline", chosen));
        List.of(accept, decline, card).forEach(button -> button.setDisable(chosen == 0));
    }

    private List<Proposal> chosen() {
        return List.copyOf(proposals.getSelectionModel().getSelectedItems());
    }

    private String advice(Proposal proposal) {
        return messages.get(proposal.joins() ? "occupation.joins" : "occupation.leaves");
    }

    private static @Nullable LocalDate since(Proposal proposal) {
        Observation leaves = proposal.leaves();
        return leaves == null ? null : leaves.date();
    }

    private String whole(Proposal row) {
        return String.join(
                " · ",
                row.worker().name().full(),
                row.worker().personnelNumber(),
                row.occupation().position(),
                row.occupation().workshop(),
                row.occupation().unit(),
                words.observation(row.code()) + ": " + advice(row));
    }

    /// A row that says on hovering what its columns cut off, and opens the card on a double click.
    private final class Row extends TableRow<Proposal> {
        Row() {
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !isEmpty()) {
                    openCard();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Proposal row, boolean empty) {
            super.updateItem(row, empty);
            setTooltip(row == null || empty ? null : new Tooltip(whole(row)));
        }
    }
}
