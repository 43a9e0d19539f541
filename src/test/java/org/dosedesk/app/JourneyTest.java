package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.ImportFixtures;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.ReferenceCampaign;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.register.RegisterStore;
import org.dosedesk.usecase.register.Snapshot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The main job, whole, through the real program: first start, import, due, a dose, the site list, and the next
/// start.
class JourneyTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);
    private static final String NAME = "Айгүл Нұрланқызы";
    private static final String PASSWORD = "Алты терезе, бір есік 7";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void onTheProjectsOwnFiles(Language language) throws Exception {
        journey(language, ImportFixtures.four(Files.createDirectory(folder.resolve("files"))), 30, "journey-small");
    }

    @ParameterizedTest
    @EnumSource
    void onTheReferenceWorkForce(ReferenceCampaign campaign) throws Exception {
        onTheReferenceWorkForce(campaign, Language.RUSSIAN);
    }

    /// The project's own files are gone through in each language every time: this shows how many people look.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RUSSIAN")
    @Tag("endurance")
    void onTheReferenceWorkForceInTheOtherLanguages(Language language) throws Exception {
        onTheReferenceWorkForce(ReferenceCampaign.WHOLE, language);
    }

    private void onTheReferenceWorkForce(ReferenceCampaign campaign, Language language) throws Exception {
        journey(language, campaign.files(), campaign.total().total(), "journey-" + campaign.picture());
    }

    @ParameterizedTest
    @EnumSource
    void theDemoIsMarkedOnEveryScreenAndPaper(Language language) throws Exception {
        Path pdf = folder.resolve("demo.pdf");
        try (Program program = Program.start(folder.resolve("data"), LocalDate.of(2022, 3, 1))) {
            program.press("#choose-" + language.tag());
            program.press("#openDemo");
            program.awaitThat(() -> program.rows("#table") > 250);
            for (String screen : List.of("WORKERS", "DUE", "DOSE", "SITE_LIST", "IMPORT", "SITES", "SETTINGS")) {
                program.press("#nav-" + screen);
                assertThat(program.shows("#demoBand")).as(screen).isTrue();
                Pictures.save(program.scene(), "demo-" + screen.toLowerCase(Locale.ROOT), language);
            }
            assertThat(program.title()).startsWith("DoseDesk");
            program.press("#nav-DUE");
            program.awaitThat(() -> program.rows("#people") > 10);
            Pictures.save(program.scene(), "demo-due", language);
            program.press("#nav-SITE_LIST");
            ComboBox<?> site = program.node("#site", ComboBox.class);
            program.run(() -> site.getSelectionModel().selectFirst());
            program.awaitThat(() -> program.rows("#rows") > 0);
            program.answers().save = Optional.of(pdf);
            program.press("#savePdf");
            program.awaitThat(() -> Files.exists(pdf));
            program.press("#preview");
            program.awaitThat(() -> !program.text("#pageNumber").isBlank());
            Pictures.save(program.scene(), "demo-site_list", language);
        }
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                assertThat(one.getText(document)).contains(Messages.of(language).get("paper.demo"));
            }
            Pictures.save(new PDFRenderer(document).renderImageWithDPI(0, 100), "demo-page1_" + language.tag());
        }
    }

    private void journey(Language language, List<Path> files, int workers, String pictures) throws Exception {
        Path data = folder.resolve("data");
        Path pdf = folder.resolve("list.pdf");
        try (Program program = Program.start(data, TODAY)) {
            firstStart(program, language, pictures);
            importFiles(program, files, language, pictures);
            assertThat(program.rows("#table")).isEqualTo(workers);
            Pictures.save(program.scene(), pictures + "-workers", language);
            registerDose(program, language, pictures);
            lookAtACard(program, language, pictures);
            siteList(program, pdf, language, pictures);
            switchLanguages(program, language);
        }
        pagesOf(pdf, pictures, language);
        onDisk(data, workers);
        nextStart(data, workers, language, pictures);
    }

    private static void firstStart(Program program, Language language, String pictures) {
        assertThat(program.title()).startsWith("DoseDesk");
        Pictures.save(program.scene(), pictures + "-language", language);
        program.press("#choose-" + language.tag());
        program.fill("#name", NAME);
        program.fill("#password-field", PASSWORD);
        program.fill("#repeat-field", "something else");
        program.press("#create");
        program.await("#secretProblem");
        assertThat(program.text("#secretProblem")).isNotBlank();
        Pictures.save(program.scene(), pictures + "-create", language);
        program.fill("#repeat-field", PASSWORD);
        program.press("#create");
        program.await("#keepCode");
        Pictures.save(program.scene(), pictures + "-recovery-code", language);
        program.press("#laterCode");
        program.await("#nav-WORKERS");
    }

    private void importFiles(Program program, List<Path> files, Language language, String pictures) {
        program.await("#choose");
        Pictures.save(program.scene(), pictures + "-import-empty", language);
        program.answers().open = List.of(ImportFixtures.write(folder, "letter.csv", "Dear nurse"));
        program.press("#choose");
        program.await("#discard");
        assertThat(program.shows("#importAll")).isFalse();
        Pictures.save(program.scene(), pictures + "-import-bad", language);
        program.press("#discard");
        program.answers().open = files;
        program.press("#choose");
        program.await("#importAll");
        Pictures.save(program.scene(), pictures + "-import", language);
        program.press("#importAll");
        program.press("#showWorkers");
        program.awaitThat(() -> program.rows("#table") > 0);
    }

    private static void registerDose(Program program, Language language, String pictures) {
        program.press("#nav-DUE");
        program.awaitThat(() -> program.rows("#people") > 0);
        Pictures.save(program.scene(), pictures + "-due", language);
        int due = program.rows("#people");
        TableView<?> people = program.node("#people", TableView.class);
        program.run(() -> people.getSelectionModel().select(0));
        program.press("#dose");
        program.awaitThat(() -> program.focus().equals("vaccine"));
        ComboBox<?> vaccine = program.node("#vaccine", ComboBox.class);
        program.run(() -> vaccine.getSelectionModel().selectFirst());
        program.fill("#date", "310222");
        program.key(KeyCode.ENTER, true);
        program.await("#dateMark");
        assertThat(program.shows("#noticeText"))
                .as("a date that does not exist is not saved")
                .isFalse();
        program.fill("#date", "250222");
        program.fill("#lot", "VC-0225");
        program.fill("#expiry", "01.12.2022");
        Pictures.save(program.scene(), pictures + "-dose", language);
        program.keyAndAgree(KeyCode.ENTER);
        program.await("#noticeText");
        Pictures.save(program.scene(), pictures + "-dose-saved", language);
        program.press("#nav-DUE");
        program.awaitThat(() -> program.rows("#people") <= due);
    }

    private static void lookAtACard(Program program, Language language, String pictures) {
        program.press("#nav-DUE");
        TableView<?> people = program.node("#people", TableView.class);
        program.run(() -> {
            people.getSelectionModel().select(0);
            people.requestFocus();
        });
        program.key(KeyCode.ENTER, false);
        program.await("#voidDose");
        Pictures.save(program.scene(), pictures + "-card", language);
        Pictures.save(program.open("#why"), pictures + "-why", language);
        program.closeAbove();
    }

    private static void siteList(Program program, Path pdf, Language language, String pictures) {
        program.press("#nav-SITES");
        program.await("#assign");
        program.run(() -> program.node("#clinic", ComboBox.class).getEditor().setText("Қалалық емхана № 5"));
        program.pressAndAgree("#assign");
        program.awaitThat(() -> program.rows("#map") == 1);
        Pictures.save(program.scene(), pictures + "-sites", language);
        program.press("#nav-SITE_LIST");
        ComboBox<?> site = program.node("#site", ComboBox.class);
        program.run(() -> site.getSelectionModel().selectFirst());
        program.awaitThat(() -> program.rows("#rows") > 0);
        program.answers().save =
                Optional.of(pdf.resolveSibling("no such folder").resolve("list.pdf"));
        program.press("#savePdf");
        program.await("#problem");
        Pictures.save(program.scene(), pictures + "-sitelist-problem", language);
        program.answers().save = Optional.of(pdf);
        program.press("#savePdf");
        program.awaitThat(() -> Files.exists(pdf));
        program.press("#preview");
        program.awaitThat(() -> !program.text("#pageNumber").isBlank());
        Pictures.save(program.scene(), pictures + "-sitelist", language);
    }

    private static void switchLanguages(Program program, Language language) {
        String before = program.text("#nav-WORKERS");
        Language other = language == Language.KAZAKH ? Language.ENGLISH : Language.KAZAKH;
        program.press("#language-" + other.tag());
        assertThat(program.text("#nav-WORKERS")).isNotEqualTo(before);
        assertThat(program.text("#pageNumber")).as("the screen keeps its state").isNotBlank();
        program.press("#language-" + language.tag());
        assertThat(program.text("#nav-WORKERS")).isEqualTo(before);
    }

    private static void pagesOf(Path pdf, String pictures, Language language) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(document.getNumberOfPages(), 2); page++) {
                Pictures.save(
                        renderer.renderImageWithDPI(page, 100), pictures + "-page" + (page + 1) + "_" + language.tag());
            }
            assertThat(new PDFTextStripper().getText(document)).contains("Қалалық емхана № 5");
        }
    }

    private static void onDisk(Path data, int workers) {
        try (RegisterStore store = Program.vault().unlock(data.resolve("register"), NAME, PASSWORD.toCharArray())) {
            Snapshot snapshot = Snapshot.EMPTY.with(store.load());
            assertThat(snapshot.count(Worker.class)).isEqualTo(workers);
            assertThat(snapshot.all(Dose.class))
                    .filteredOn(dose -> "VC-0225".equals(dose.lot()))
                    .hasSize(1);
            assertThat(snapshot.all(Observation.class))
                    .isNotEmpty()
                    .allMatch(observation -> observation.code().equals(Observation.COVID_19_RECOVERY));
            assertThat(snapshot.all(SiteList.class)).hasSize(1).allSatisfy(list -> {
                assertThat(list.number()).isEqualTo(1);
                assertThat(list.rows()).isNotEmpty();
            });
        }
    }

    private static void nextStart(Path data, int workers, Language language, String pictures) throws Exception {
        try (Program program = Program.start(data, TODAY)) {
            program.fill("#password-field", "not the password");
            program.press("#unlock");
            program.awaitThat(() -> !program.text("#failure").isBlank());
            Pictures.save(program.scene(), pictures + "-unlock", language);
            program.fill("#password-field", PASSWORD);
            program.press("#unlock");
            program.awaitThat(() -> program.rows("#table") == workers);
            assertThat(program.title()).startsWith("DoseDesk").contains(NAME);
        }
    }
}
