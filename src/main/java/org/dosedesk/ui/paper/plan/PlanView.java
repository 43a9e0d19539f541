package org.dosedesk.ui.paper.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.paper.CampaignPaperKind;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.combo.ReadOnlyConverter;
import org.dosedesk.ui.kit.table.Table;
import org.dosedesk.ui.kit.work.Failures;
import org.jspecify.annotations.Nullable;

/// The plan: sites, workshops and shifts by routes. The cell chosen shows its names beside it; F6 moves a shift or
/// a
/// person, Delete gives them back, Enter goes to the names and from there to a card.
public final class PlanView {
    private final PlanViewModel vm;
    private final Navigation navigation;
    private final Texts texts;
    private final PlanText words;
    private final PlanGrid grid;
    private boolean moving;

    @FXML
    private ComboBox<Campaign> campaign;

    @FXML
    private HBox working;

    @FXML
    private Label problem;

    @FXML
    private Label none;

    @FXML
    private TableView<CellRow> table;

    @FXML
    private Label whose;

    @FXML
    private TableView<Standing> names;

    @FXML
    private TableColumn<Standing, String> name;

    @FXML
    private TableColumn<Standing, String> where;

    @FXML
    private TableColumn<Standing, String> by;

    @FXML
    private Label why;

    @FXML
    private Label sum;

    @FXML
    private Label telling;

    @FXML
    private Label target;

    @FXML
    private MenuButton outcomes;

    @FXML
    private Label over;

    @FXML
    private MenuButton otherwise;

    @FXML
    private ComboBox<Destination> moveTo;

    @FXML
    private MenuButton newRoute;

    @FXML
    private MenuButton tell;

    @FXML
    private MenuButton answer;

    @FXML
    private MenuButton lists;

    @FXML
    private MenuButton papers;

    @FXML
    private Button openCampaign;

    @FXML
    private Button openRoute;

    @FXML
    private Button giveBack;

    /// Where people can be put: a route, or none.
    record Destination(@Nullable Route route) {}

    /// Shows a view-model in the language in use.
    public PlanView(PlanViewModel vm, Navigation navigation, Texts texts) {
        this.vm = vm;
        this.navigation = navigation;
        this.texts = texts;
        words = new PlanText(texts);
        grid = new PlanGrid(words, texts.messages());
    }

    @FXML
    private void initialize() {
        campaign.setConverter(new ReadOnlyConverter<>(words::campaign));
        campaign.setItems(vm.campaigns());
        campaign.valueProperty().bindBidirectional(vm.campaign());
        target.textProperty().bind(vm.targetProperty());
        outcomes.disableProperty().bind(Bindings.isEmpty(vm.outcomes()));
        outcomes.setOnShowing(event -> outcomes.getItems()
                .setAll(vm.outcomes().stream().map(MenuItem::new).toList()));
        over.managedProperty().bind(over.textProperty().isNotEmpty());
        working.visibleProperty().bind(vm.busyProperty());
        vm.failureProperty().subscribe(this::showFailure);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getFocusModel().focusedCellProperty().subscribe(at -> showNames());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInGrid);
        names.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInNames);
        Table.of(names, messages())
                .name(
                        name,
                        one -> content().map(now -> words.name(now.worker(one))).orElse(""))
                .text(where, words::where)
                .text(by, words::by)
                .several()
                .opens(this::openCard)
                .keyed(one -> one.need().worker());
        names.setPlaceholder(new Label(messages().get("plan.nobody")));
        names.getSelectionModel()
                .selectedItemProperty()
                .subscribe(one -> why.setText(one == null ? "" : words.why(one)));
        moveTo.setConverter(new ReadOnlyConverter<>(this::destination));
        moveTo.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInMoving);
        moveTo.addEventFilter(KeyEvent.KEY_TYPED, this::numberTyped);
        moveTo.setOnHidden(event -> move());
        fillMenus();
        lists.setOnShowing(event -> fillLists());
        vm.contentProperty().subscribe(this::show);
        table.sceneProperty().subscribe(scene -> vm.watch(scene != null));
        Focus.onShowing(table, table::requestFocus);
    }

    @FXML
    private void stop() {
        vm.stop();
    }

    @FXML
    private void newCampaign() {
        navigation.editCampaign(null);
    }

    @FXML
    private void openCampaign() {
        Campaign chosen = vm.campaign().get();
        if (chosen != null) {
            navigation.editCampaign(chosen);
        }
    }

    @FXML
    private void openRoute() {
        Campaign chosen = vm.campaign().get();
        Route route = grid.route(table);
        if (chosen != null && route != null) {
            navigation.editRoute(chosen, route, route.kind());
        }
    }

    @FXML
    private void giveBack() {
        List<Standing> people = names.getSelectionModel().getSelectedItems();
        if (names.isFocused() && !people.isEmpty()) {
            vm.giveBack(List.of(), List.copyOf(people));
        } else {
            CellRow row = grid.row(table);
            vm.giveBack(row == null ? List.of() : row.cells(), List.copyOf(names.getItems()));
        }
    }

    @FXML
    private void startMoving() {
        moving = true;
        moveTo.setValue(null);
        moveTo.requestFocus();
        moveTo.show();
    }

    private void fillMenus() {
        for (Route.Kind kind : Route.Kind.values()) {
            newRoute.getItems().add(item("plan.new." + kind.name().toLowerCase(Locale.ROOT), () -> {
                Campaign chosen = vm.campaign().get();
                if (chosen != null) {
                    navigation.editRoute(chosen, null, kind);
                }
            }));
        }
        for (Told.How how : Told.How.values()) {
            tell.getItems()
                    .add(item(
                            "plan.how." + how.name().toLowerCase(Locale.ROOT),
                            () -> vm.tell(
                                    chosenPeople(),
                                    how,
                                    count -> navigation.notice(messages().get("plan.told-count", count), null, null))));
        }
        for (Told.Answer said : Told.Answer.values()) {
            answer.getItems()
                    .add(item(
                            "plan.answer."
                                    + said.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            () -> vm.answer(chosenPeople(), said)));
        }
        for (CampaignPaperKind kind : CampaignPaperKind.values()) {
            papers.getItems()
                    .add(item(
                            "campaignpaper.kind." + kind.name().toLowerCase(Locale.ROOT),
                            () -> content()
                                    .ifPresent(now -> navigation.showPapers(kind, now.plan(), grid.route(table)))));
        }
        answer.getItems().add(item("plan.answer.none", () -> vm.answer(chosenPeople(), null)));
    }

    // One list a site, and a run of a trip.
    private void fillLists() {
        Route route = grid.route(table);
        PlanContent now = vm.contentProperty().get();
        lists.getItems().clear();
        if (now != null && route != null) {
            now.lists(route).forEach(list -> {
                MenuItem item = new MenuItem(words.list(now, list));
                item.setOnAction(event -> navigation.prepareSiteList(list));
                lists.getItems().add(item);
            });
        }
        if (lists.getItems().isEmpty()) {
            MenuItem none = new MenuItem(messages().get("plan.no-list"));
            none.setDisable(true);
            lists.getItems().add(none);
        }
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages().get(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    // Those selected among the names; all of them while none are.
    private List<Standing> chosenPeople() {
        List<Standing> selected = names.getSelectionModel().getSelectedItems();
        return List.copyOf(selected.isEmpty() ? names.getItems() : selected);
    }

    private void keyInGrid(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (!names.getItems().isEmpty()) {
                    names.requestFocus();
                    names.getSelectionModel().clearAndSelect(0);
                }
                event.consume();
            }
            case DELETE -> {
                giveBack();
                event.consume();
            }
            default -> keyAnywhere(event);
        }
    }

    private void keyInNames(KeyEvent event) {
        switch (event.getCode()) {
            case DELETE -> {
                giveBack();
                event.consume();
            }
            case ESCAPE -> {
                names.getSelectionModel().clearSelection();
                table.requestFocus();
                event.consume();
            }
            default -> keyAnywhere(event);
        }
    }

    private void keyAnywhere(KeyEvent event) {
        switch (event.getCode()) {
            case F6 -> startMoving();
            case F2 -> openRoute();
            case INSERT -> newRoute.show();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void keyInMoving(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            moving = false;
            moveTo.hide();
            table.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && moveTo.isShowing()) {
            moveTo.hide();
            event.consume();
        }
    }

    private void numberTyped(KeyEvent event) {
        String typed = event.getCharacter();
        moveTo.getItems().stream()
                .filter(one -> (one.route() == null
                                ? "0"
                                : Integer.toString(one.route().number()))
                        .startsWith(typed))
                .findFirst()
                .ifPresent(moveTo::setValue);
    }

    private void move() {
        Destination to = moveTo.getValue();
        if (!moving || to == null) {
            moving = false;
            return;
        }
        moving = false;
        List<Standing> people = List.copyOf(names.getSelectionModel().getSelectedItems());
        CellRow row = grid.row(table);
        if (people.isEmpty()) {
            vm.moveShifts(row == null ? List.of() : row.cells(), to.route());
        } else {
            vm.move(people, to.route());
        }
        table.requestFocus();
    }

    private void openCard(Standing one) {
        navigation.showWorker(one.need().worker());
    }

    private void show(@Nullable PlanContent now) {
        boolean empty = now == null;
        none.setVisible(empty);
        none.setManaged(empty);
        // What is not to be seen takes no focus when the screen is shown.
        boolean appears = !empty && !table.isVisible();
        table.setVisible(!empty);
        if (appears) {
            table.requestFocus();
        }
        for (Node control :
                List.of(newRoute, openCampaign, tell, answer, lists, papers, openRoute, giveBack, moveTo, otherwise)) {
            control.setDisable(empty);
        }
        if (now == null) {
            table.getItems().clear();
            names.getItems().clear();
            sum.setText("");
            telling.setText("");
            over.setText("");
            whose.setText("");
            return;
        }
        grid.show(table, now);
        moveTo.getItems().setAll(destinations(now));
        Plan plan = now.plan();
        sum.setText(words.sum(plan));
        telling.setText(words.telling(plan));
        over.setText(words.over(now));
        otherwise.setText(words.otherwise(plan));
        otherwise.getItems().setAll(otherwise(now));
        showNames();
    }

    private List<Destination> destinations(PlanContent now) {
        List<Destination> all =
                new ArrayList<>(now.routes().stream().map(Destination::new).toList());
        all.add(new Destination(null));
        return all;
    }

    private String destination(Destination to) {
        Route route = to.route();
        return route == null
                ? messages().get("plan.no-route")
                : content().map(now -> words.route(now, route)).orElse("");
    }

    private List<MenuItem> otherwise(PlanContent now) {
        List<MenuItem> items = new ArrayList<>();
        now.plan().toldOtherwise().forEach(one -> {
            MenuItem item = new MenuItem(words.otherwise(now, one));
            item.setOnAction(event -> navigation.showWorker(one.told().worker()));
            items.add(item);
        });
        return items;
    }

    private void showNames() {
        PlanContent now = content().orElse(null);
        CellRow row = grid.row(table);
        if (now == null || row == null) {
            return;
        }
        List<Standing> people = grid.people(table);
        names.getItems().setAll(people);
        whose.setText(grid.title(table, now) + ": " + people.size());
    }

    private void showFailure(@Nullable Exception failure) {
        String sentence = failure == null ? "" : Failures.sentence(messages(), failure);
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
    }

    private Optional<PlanContent> content() {
        return Optional.ofNullable(vm.contentProperty().get());
    }

    private Messages messages() {
        return texts.messages();
    }
}
