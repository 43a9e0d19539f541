package org.dosedesk.ui.keeping.sites;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.site.ClinicAssignment;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.completion.Completion;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FormControls;
import org.dosedesk.ui.kit.table.Table;
import org.dosedesk.ui.kit.work.Failures;

/// The screen of the sites and their clinics.
public final class SitesView {
    private final SitesViewModel viewModel;
    private final Predicate<List<String>> mayAdd;
    private final BooleanSupplier mayDiscard;
    private final Messages messages;

    @FXML
    private TableView<SiteRow> sites;

    @FXML
    private TableColumn<SiteRow, String> name;

    @FXML
    private TableColumn<SiteRow, Number> workers;

    @FXML
    private TableColumn<SiteRow, String> hosted;

    @FXML
    private TableColumn<SiteRow, String> clinicToday;

    @FXML
    private VBox card;

    @FXML
    private Label chosen;

    @FXML
    private ComboBox<String> clinic;

    @FXML
    private DatePicker from;

    @FXML
    private Button assign;

    @FXML
    private Label problem;

    @FXML
    private TableView<ClinicAssignment> map;

    @FXML
    private TableColumn<ClinicAssignment, String> mapClinic;

    @FXML
    private TableColumn<ClinicAssignment, LocalDate> mapFrom;

    @FXML
    private TableColumn<ClinicAssignment, LocalDate> mapUntil;

    /// Shows a view-model in the language in use.
    ///
    /// @param mayAdd asks whether clinics of these names are to be added
    /// @param mayDiscard asks whether what is typed may be thrown away
    public SitesView(
            SitesViewModel viewModel, Predicate<List<String>> mayAdd, BooleanSupplier mayDiscard, Texts texts) {
        this.viewModel = viewModel;
        this.mayAdd = mayAdd;
        this.mayDiscard = mayDiscard;
        this.messages = texts.messages();
    }

    @FXML
    private void initialize() {
        sites.sceneProperty().subscribe(scene -> viewModel.watch(scene != null));
        Focus.onShowing(sites, sites::requestFocus);
        Table.of(sites, messages)
                .name(name, row -> row.site().name())
                .count(workers, SiteRow::workers)
                .sentence(hosted, row -> String.join("\n", row.hosted()))
                .text(clinicToday, row -> Objects.requireNonNullElse(row.clinic(), messages.get("sites.no-clinic")))
                .keyed(row -> row.site().id());
        sites.setItems(viewModel.sites());
        viewModel
                .failureProperty()
                .subscribe(failure -> sites.setPlaceholder(new Label(
                        failure == null ? messages.get("sites.empty") : Failures.sentence(messages, failure))));
        viewModel.chosenProperty().subscribe(row -> {
            if (row == null) {
                sites.getSelectionModel().clearSelection();
            } else {
                sites.getSelectionModel().select(row);
            }
            chosen.setText(row == null ? "" : row.site().name());
        });
        sites.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                viewModel.chosenProperty().set(row);
            }
        });
        setUpMap();
        setUpForm();
    }

    private void setUpMap() {
        Table.of(map, messages)
                .name(mapClinic, viewModel::clinicName)
                .date(mapFrom, ClinicAssignment::from)
                .date(mapUntil, ClinicAssignment::until);
        map.setItems(viewModel.map());
        map.setPlaceholder(new Label(messages.get("sites.no-map")));
    }

    private void setUpForm() {
        assign.disableProperty()
                .bind(viewModel
                        .form()
                        .savingProperty()
                        .or(viewModel.chosenProperty().isNull()));
        new FormControls(viewModel.form(), card)
                .suggested(clinic, viewModel.clinics(), viewModel.clinic())
                .day(from, viewModel.from())
                .sentence(problem)
                .listen(assign, this::assign, mayDiscard, () -> {
                    viewModel.clear();
                    sites.requestFocus();
                });
        Completion.offer(clinic);
    }

    private Optional<Field<?>> assign() {
        Optional<Field<?>> blocked = viewModel.form().blocked();
        Optional<String> added = viewModel.newClinic().map(name -> messages.get("common.new-name.clinic", name));
        return blocked.isPresent()
                        || (added.isPresent() && !mayAdd.test(added.stream().toList()))
                ? blocked
                : viewModel.assign();
    }
}
