package org.dosedesk.ui.sitelist;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.site.Site;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Dialogs;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/// Binds the site list's screen to its view-model.
@SuppressWarnings("NullAway.Init") // the loader fills the fields
public final class SiteListView {
    private final SiteListViewModel vm;
    private final Dialogs dialogs;
    private final Navigation navigation;
    private final Messages messages;
    private final Sentences sentences;

    @FXML
    private BorderPane root;

    @FXML
    private VBox main;

    @FXML
    private StackPane middle;

    @FXML
    private VBox fields;

    @FXML
    private ComboBox<Site> site;

    @FXML
    private TextField day;

    @FXML
    private DatePicker calendar;

    @FXML
    private Label dayHint;

    @FXML
    private ComboBox<ClinicChoice> clinic;

    @FXML
    private ComboBox<VaccineChoice> vaccine;

    @FXML
    private ComboBox<Language> language;

    @FXML
    private CheckBox mask;

    @FXML
    private TableView<EarlierList> earlier;

    @FXML
    private VBox listPane;

    @FXML
    private Label counts;

    @FXML
    private Button everyone;

    @FXML
    private TableView<Line> table;

    @FXML
    private Label empty;

    @FXML
    private Button showDue;

    @FXML
    private Label notice;

    @FXML
    private Label numberLater;

    @FXML
    private Button previewButton;

    @FXML
    private Button saveButton;

    @FXML
    private Button printButton;

    /// Speaks the language in use now; made anew for another.
    public SiteListView(SiteListViewModel vm, Dialogs dialogs, Navigation navigation, Texts texts) {
        this.vm = vm;
        this.dialogs = dialogs;
        this.navigation = navigation;
        this.messages = texts.messages();
        this.sentences = new Sentences(messages);
    }

    @FXML
    void initialize() {
        bindForm();
        bindTable();
        EarlierTable.bind(earlier, messages, vm.earlier(), vm::openEarlier);
        bindPaper();
        watch(vm.noticeProperty(), this::say);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void bindForm() {
        SiteListForm form = vm.form();
        site.setItems(form.sites());
        FormFields.words(site, Site::name);
        site.valueProperty().bindBidirectional(form.siteProperty());
        DayField dayField = new DayField(messages, form, day, calendar, dayHint);
        watch(form.dayProperty(), dayField::judge);
        clinic.setItems(form.clinics());
        FormFields.words(clinic, item -> item.name().isEmpty() ? messages.get("sitelist.clinic-none") : item.name());
        clinic.valueProperty().bindBidirectional(form.clinicProperty());
        vaccine.setItems(form.vaccines());
        FormFields.words(vaccine, item -> item.name(messages));
        vaccine.valueProperty().bindBidirectional(form.vaccineProperty());
        language.getItems().setAll(Language.values());
        FormFields.words(language, item -> FormFields.name(messages, item));
        language.valueProperty().bindBidirectional(form.languageProperty());
        mask.selectedProperty().bindBidirectional(form.maskIinProperty());
        fields.disableProperty().bind(vm.shownProperty().isNotNull());
    }

    private void bindTable() {
        LineTable.bind(table, messages, vm, line -> navigation.showWorker(line.worker()));
        watch(vm.countsProperty(), value -> {
            counts.setText(sentences.counts(value));
        });
        watch(vm.pickedProperty(), picked -> Marks.showIf(everyone, picked));
        watch(vm.stateProperty(), state -> {
            empty.setText(sentences.empty(state));
            Marks.showIf(showDue, state == State.NOBODY);
            counts.setVisible(state == State.READY || state == State.NOBODY);
        });
    }

    private void bindPaper() {
        PaperViewModel paper = vm.paper();
        BooleanExpression open = Bindings.greaterThan(paper.pagesProperty(), 0);
        PaperPane pane = new PaperPane(messages, paper, this::back);
        middle.getChildren().add(pane);
        pane.visibleProperty().bind(open);
        listPane.visibleProperty().bind(open.not());
        watch(paper.pictureProperty(), pane::show);
        watch(paper.pageProperty(), number -> pane.turned());
        watch(paper.pagesProperty(), number -> pane.turned());
        watch(vm.shownProperty(), pane::title);
        previewButton.visibleProperty().bind(open.not());
        previewButton.managedProperty().bind(previewButton.visibleProperty());
        previewButton
                .defaultButtonProperty()
                .bind(paper.choosingPrinterProperty().not());
        numberLater.visibleProperty().bind(vm.shownProperty().isNull());
        PrinterBar bar = new PrinterBar(messages, paper, vm.busyProperty(), vm::print);
        main.getChildren().add(main.getChildren().indexOf(notice), bar);
        watch(paper.choosingPrinterProperty(), choosing -> {
            if (choosing) {
                bar.begin();
            }
        });
        for (Button button : new Button[] {previewButton, saveButton, printButton}) {
            button.disableProperty()
                    .bind(Bindings.createBooleanBinding(
                            () -> vm.busyProperty().get() || vm.nothingToPrint(),
                            vm.busyProperty(),
                            vm.countsProperty(),
                            vm.shownProperty()));
        }
    }

    @FXML
    void preview() {
        vm.preview();
    }

    @FXML
    void savePdf() {
        dialogs.chooseWhereToSavePdf(vm.suggestedFileName()).ifPresent(vm::savePdf);
    }

    @FXML
    void askPrinter() {
        vm.paper().askPrinter();
    }

    @FXML
    void back() {
        vm.back();
        table.requestFocus();
    }

    @FXML
    void everyone() {
        vm.everyone();
    }

    @FXML
    void showDue() {
        navigation.showDue();
    }

    private void key(KeyEvent event) {
        PaperViewModel paper = vm.paper();
        boolean open = paper.pagesProperty().get() > 0;
        boolean choosing = paper.choosingPrinterProperty().get();
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE && choosing) {
            paper.choosingPrinterProperty().set(false);
        } else if (code == KeyCode.ESCAPE && open) {
            back();
        } else if (code == KeyCode.PAGE_DOWN && open) {
            paper.next();
        } else if (code == KeyCode.PAGE_UP && open) {
            paper.previous();
        } else {
            return;
        }
        event.consume();
    }

    private void say(@Nullable Notice what) {
        Marks.showIf(notice, what != null);
        if (what != null) {
            notice.setText(what.sentence(messages));
            Marks.wrong(notice, what.wrong());
        }
    }

    /// Follows a value only while the screen is in a window: view-models outlive views.
    private <T extends @Nullable Object> void watch(ObservableValue<T> value, Consumer<? super T> action) {
        ObservableValue<Boolean> inWindow = root.sceneProperty()
                .flatMap(Scene::windowProperty)
                .map(window -> true)
                .orElse(false);
        value.when(inWindow).subscribe(now -> action.accept(now));
    }
}
