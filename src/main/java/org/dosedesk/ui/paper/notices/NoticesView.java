package org.dosedesk.ui.paper.notices;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.dosedesk.domain.notice.NoticeKind;
import org.dosedesk.domain.site.Site;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.combo.ReadOnlyConverter;
import org.dosedesk.ui.kit.completion.Completion;
import org.dosedesk.ui.kit.form.FormControls;
import org.dosedesk.ui.kit.paper.PaperBar;
import org.dosedesk.ui.kit.paper.PaperQuestions;
import org.dosedesk.ui.kit.table.Table;
import org.dosedesk.ui.kit.work.Failures;
import org.jspecify.annotations.Nullable;

/// The screen of the notices.
public final class NoticesView {
    private final NoticesViewModel viewModel;
    private final Messages messages;
    private final NoticeWords words;
    private final PaperQuestions questions;
    private final Navigation navigation;

    @FXML
    private Parent head;

    @FXML
    private ComboBox<@Nullable NoticeSource> list;

    @FXML
    private ComboBox<Site> site;

    @FXML
    private DatePicker day;

    @FXML
    private ComboBox<String> clinic;

    @FXML
    private TextField room;

    @FXML
    private TextField from;

    @FXML
    private TextField until;

    @FXML
    private TextField minutes;

    @FXML
    private Pane dayMark;

    @FXML
    private Pane fromMark;

    @FXML
    private Pane untilMark;

    @FXML
    private Pane minutesMark;

    @FXML
    private CheckBox reasons;

    @FXML
    private ComboBox<NoticeKind> kind;

    @FXML
    private Label problem;

    @FXML
    private TableView<NoticeRow> rows;

    @FXML
    private TableColumn<NoticeRow, Boolean> asked;

    @FXML
    private TableColumn<NoticeRow, String> name;

    @FXML
    private TableColumn<NoticeRow, String> workshop;

    @FXML
    private TableColumn<NoticeRow, String> shift;

    @FXML
    private TableColumn<NoticeRow, String> position;

    @FXML
    private TableColumn<NoticeRow, String> foreman;

    @FXML
    private TableColumn<NoticeRow, String> time;

    @FXML
    private StackPane pages;

    @FXML
    private Label counts;

    @FXML
    private Label telling;

    @FXML
    private Button handedOver;

    @FXML
    private PaperBar paper;

    /// Shows a view-model in the language in use.
    public NoticesView(NoticesViewModel viewModel, Texts texts, PaperQuestions questions, Navigation navigation) {
        this.viewModel = viewModel;
        messages = texts.messages();
        words = new NoticeWords(messages);
        this.questions = questions;
        this.navigation = navigation;
    }

    @FXML
    private void initialize() {
        Focus.onShowing(rows, site::requestFocus);
        rows.sceneProperty().subscribe(scene -> viewModel.watch(scene != null));
        setUpForm();
        setUpTable();
        setUpTelling();
        paper.serve(viewModel.paper(), questions, messages, said -> navigation.notice(said, null, null));
        paper.preview(pages, rows);
        problem.managedProperty().bind(problem.visibleProperty());
        viewModel.failureProperty().subscribe(failure -> {
            problem.setVisible(failure != null);
            problem.setText(failure == null ? "" : Failures.sentence(messages, failure));
        });
        viewModel.draftProperty().subscribe(draft -> showState());
        viewModel.sheetProperty().subscribe(sheet -> showState());
    }

    private void setUpForm() {
        NoticeForm form = viewModel.form();
        kind.getItems().setAll(NoticeKind.values());
        kind.setConverter(new ReadOnlyConverter<>(words::kind));
        kind.valueProperty().bindBidirectional(form.kind.value());
        list.setItems(form.lists);
        list.setConverter(new ReadOnlyConverter<>(words.source(null), words::source));
        list.valueProperty().bindBidirectional(form.list.value());
        clinic.setItems(form.clinics);
        new FormControls(form.form(), head)
                .openCombo(site, form.sites, form.site, "", Site::name)
                .day(day, form.day)
                .mark(dayMark, form.day)
                .text(from, form.from)
                .mark(fromMark, form.from)
                .text(until, form.until)
                .mark(untilMark, form.until)
                .text(clinic.getEditor(), form.clinic)
                .text(room, form.room)
                .text(minutes, form.minutes)
                .mark(minutesMark, form.minutes)
                .tick(reasons, form.reasons)
                .goOnTo(rows);
        Completion.offer(clinic);
    }

    private void setUpTelling() {
        viewModel.form().list.value().subscribe(source -> telling.setText(words.telling(source)));
        telling.visibleProperty().bind(telling.textProperty().isNotEmpty());
        telling.managedProperty().bind(telling.visibleProperty());
        handedOver.visibleProperty().bind(telling.visibleProperty());
        handedOver.managedProperty().bind(telling.visibleProperty());
        handedOver.disableProperty().bind(viewModel.telling().possibleProperty().not());
        handedOver.setOnAction(event -> viewModel
                .telling()
                .handOver(told -> navigation.notice(messages.get("plan.told-count", told), null, null)));
    }

    private void setUpTable() {
        NoticeTable table = new NoticeTable(messages);
        Table.of(rows, messages)
                .box(asked, NoticeRow::askedProperty)
                .ticks(viewModel::toggle)
                .name(name, row -> row.worker().name().full())
                .text(workshop, table::workshop)
                .text(shift, row -> row.worker().shift())
                .changing(time, NoticeTable::time)
                .changing(foreman, table::foreman)
                .text(position, row -> row.worker().position())
                .several()
                .keyed(row -> row.worker().id());
        rows.setItems(viewModel.rows());
    }

    private void showState() {
        NoticeCounts number = viewModel.counts().orElse(null);
        counts.setText(number == null ? "" : words.counts(number));
        Label placeholder = new Label(messages.get(
                viewModel.form().sites.isEmpty()
                        ? "notices.no-sites"
                        : viewModel.draftProperty().get() == null
                                ? "notices.choose-site"
                                : viewModel.afterBite() ? "common.after-bite" : "notices.nobody"));
        placeholder.setWrapText(true);
        rows.setPlaceholder(placeholder);
    }
}
