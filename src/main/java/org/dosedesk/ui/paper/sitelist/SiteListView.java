package org.dosedesk.ui.paper.sitelist;

import java.time.LocalDate;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.paper.PaperKind;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.DateText;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.FileName;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ask.Dialogs;
import org.dosedesk.ui.kit.combo.ReadOnlyConverter;
import org.dosedesk.ui.kit.completion.Completion;
import org.dosedesk.ui.kit.form.FormControls;
import org.dosedesk.ui.kit.paper.PaperBar;
import org.dosedesk.ui.kit.paper.PaperQuestions;
import org.dosedesk.ui.kit.work.Failures;
import org.jspecify.annotations.Nullable;

/// The screen of the site list.
public final class SiteListView {
    private final SiteListViewModel viewModel;
    private final Messages messages;
    private final Dialogs dialogs;
    private final PaperQuestions questions;
    private final Navigation navigation;

    @FXML
    private Label savedMark;

    @FXML
    private ComboBox<SiteList> earlier;

    @FXML
    private ComboBox<Site> site;

    @FXML
    private Parent head;

    @FXML
    private DatePicker day;

    @FXML
    private Pane dayMark;

    @FXML
    private ComboBox<String> clinic;

    @FXML
    private ComboBox<@Nullable Vaccine> vaccine;

    @FXML
    private ComboBox<Language> language;

    @FXML
    private CheckBox firstDoses;

    @FXML
    private CheckBox maskIin;

    @FXML
    private Label problem;

    @FXML
    private TableView<ListRow> rows;

    @FXML
    private TableColumn<ListRow, Boolean> listed;

    @FXML
    private TableColumn<ListRow, String> name;

    @FXML
    private TableColumn<ListRow, LocalDate> birthDate;

    @FXML
    private TableColumn<ListRow, String> workshop;

    @FXML
    private TableColumn<ListRow, RevaccinationStatus> status;

    @FXML
    private TableColumn<ListRow, LocalDate> since;

    @FXML
    private TableColumn<ListRow, String> otherVaccine;

    @FXML
    private TableColumn<ListRow, String> remark;

    @FXML
    private TableColumn<ListRow, String> doses;

    @FXML
    private StackPane pages;

    @FXML
    private Label counts;

    @FXML
    private Label handPicked;

    @FXML
    private Button everyone;

    @FXML
    private Button leftOut;

    @FXML
    private Button consents;

    @FXML
    private PaperBar paper;

    @FXML
    private Button enterList;

    @FXML
    private Button saveTable;

    /// Shows a view-model in the language in use.
    ///
    /// @param questions what is asked about the paper
    public SiteListView(
            SiteListViewModel viewModel,
            Texts texts,
            Dialogs dialogs,
            PaperQuestions questions,
            Navigation navigation) {
        this.viewModel = viewModel;
        this.messages = texts.messages();
        this.dialogs = dialogs;
        this.questions = questions;
        this.navigation = navigation;
    }

    @FXML
    private void initialize() {
        Focus.onShowing(rows, site::requestFocus);
        setUpForm();
        RowsTable table = new RowsTable(viewModel.form(), messages);
        table.of(rows)
                .box(listed, ListRow::listedProperty)
                .name(name, ListRow::name)
                .date(birthDate, ListRow::birthDate)
                .status(status, ListRow::status)
                .date(since, ListRow::since)
                .changing(remark, table::remark)
                .changing(otherVaccine, table::vaccine)
                .text(workshop, table::workshop)
                .text(doses, table::doses);
        rows.setItems(viewModel.rows());
        paper.serve(viewModel.paper(), questions, messages, said -> navigation.notice(said, null, null));
        paper.preview(pages, rows);
        problem.managedProperty().bind(problem.visibleProperty());
        viewModel.failureProperty().subscribe(failure -> {
            problem.setVisible(failure != null);
            problem.setText(failure == null ? "" : Failures.sentence(messages, failure));
        });
        viewModel.draftProperty().subscribe(draft -> showState());
        viewModel.savedProperty().subscribe(list -> showState());
        viewModel.paper().readyProperty().subscribe(ready -> showState());
        viewModel.rows().subscribe(this::showState);
    }

    @FXML
    private void everyone() {
        viewModel.everyone();
    }

    @FXML
    private void leftOut() {
        List<String> names = new LeftOutText(messages).names(viewModel.leftOut());
        dialogs.showContent(
                messages.get("sitelist.left-out.title"), new ListView<>(FXCollections.observableList(names)));
    }

    @FXML
    private void enterList() {
        SiteList saved = viewModel.savedProperty().get();
        if (saved != null) {
            navigation.enterList(saved);
        }
    }

    @FXML
    private void consents() {
        navigation.showPapers(PaperKind.CONSENT, viewModel.listed(), viewModel.offered());
    }

    @FXML
    private void saveTable() {
        dialogs.files()
                .chooseWhereToSaveTable(FileName.of(viewModel.fileName(), "csv"))
                .ifPresent(file -> viewModel.saveTable(
                        file,
                        list -> navigation.notice(messages.get("sitelist.notice.table", list.number()), null, null)));
    }

    private void setUpForm() {
        ListForm form = viewModel.form();
        clinic.setItems(form.clinics);
        new FormControls(form.form(), head)
                .openCombo(site, form.sites, form.site, "", Site::name)
                .day(day, form.day)
                .mark(dayMark, form.day)
                .text(clinic.getEditor(), form.clinic)
                .openCombo(vaccine, form.vaccines, form.vaccine, "", value -> value == null ? "" : vaccineName(value))
                .openCombo(
                        language,
                        FXCollections.observableArrayList(Language.values()),
                        form.language,
                        "",
                        value -> messages.get("common.language." + value.tag()))
                .tick(firstDoses, form.firstDoses)
                .tick(maskIin, form.maskIin)
                .goOnTo(rows);
        Completion.offer(clinic);
        earlier.setItems(viewModel.earlier());
        earlier.setConverter(new ReadOnlyConverter<>(list -> messages.get(
                "sitelist.earlier.item",
                list.number(),
                DateText.show(list.day()),
                list.siteName(),
                list.rows().size(),
                GroupText.against(messages, list.group()))));
        earlier.valueProperty().subscribe(list -> {
            if (list != null && !list.equals(viewModel.savedProperty().get())) {
                viewModel.open(list);
            }
        });
    }

    private void showState() {
        ListCounts number = viewModel.counts().orElse(null);
        SiteList saved = viewModel.savedProperty().get();
        boolean nothing = !viewModel.paper().readyProperty().get();
        consents.setDisable(nothing);
        saveTable.setDisable(nothing);
        enterList.setVisible(saved != null);
        savedMark.setText(saved == null ? "" : messages.get("sitelist.saved", saved.number()));
        // The box says which list is open, however it was opened.
        earlier.setValue(saved);
        counts.setText(number == null ? "" : countsText(number));
        boolean picked = number != null && viewModel.handPicked();
        handPicked.setText(picked ? messages.get("sitelist.hand-picked") : "");
        everyone.setVisible(picked);
        everyone.setManaged(picked);
        boolean someLeftOut = !viewModel.leftOut().isEmpty();
        leftOut.setVisible(someLeftOut);
        leftOut.setManaged(someLeftOut);
        Label placeholder = new Label(messages.get(
                viewModel.form().sites.isEmpty()
                        ? "sitelist.no-sites"
                        : number == null
                                ? "sitelist.choose-site"
                                : viewModel.afterBite() ? "common.after-bite" : "sitelist.nobody"));
        placeholder.setWrapText(true);
        rows.setPlaceholder(placeholder);
    }

    private String countsText(ListCounts number) {
        String text = messages.get(
                "sitelist.counts",
                number.planned(),
                number.secondDose(),
                number.hosted(),
                number.exempt(),
                number.refused());
        text += new LeftOutText(messages).counts(viewModel.leftOut());
        if (number.postponed() > 0) {
            text += " " + messages.get("sitelist.postponed", number.postponed());
        }
        return number.notListed() == 0 ? text : text + " " + messages.get("sitelist.not-listed", number.notListed());
    }

    private String vaccineName(Vaccine value) {
        return messages.get("common.vaccine." + value.code());
    }
}
