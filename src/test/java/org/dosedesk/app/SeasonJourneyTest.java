package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.testkit.ImportFixtures;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// An autumn in the health post: influenza is in season, ADS-M falls due every ten years. In the real program, on
/// the demo's people.
class SeasonJourneyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
    private static final String INFLUENZA = "Influenza";
    private static final String TD = "Td";

    @TempDir
    Path folder;

    @Test
    void anAutumnWithSeveralVaccineGroups() throws Exception {
        anAutumnWithSeveralVaccineGroups(Language.KAZAKH);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "KAZAKH")
    @Tag("endurance")
    void anAutumnInTheOtherLanguages(Language language) throws Exception {
        anAutumnWithSeveralVaccineGroups(language);
    }

    private void anAutumnWithSeveralVaccineGroups(Language language) throws Exception {
        Path pdf = folder.resolve("list.pdf");
        Path slips = folder.resolve("notices.pdf");
        try (Program program = Program.start(folder.resolve("data"), TODAY)) {
            program.run(() -> {
                program.scene().getWindow().setWidth(1366);
                program.scene().getWindow().setHeight(768);
            });
            program.press("#choose-" + language.tag());
            program.press("#openDemo");
            program.awaitThat(() -> program.rows("#table") > 250);
            due(program, language);
            listAndBack(program, pdf, language);
            notices(program, slips, language);
            numbers(program, language);
            anotherGroup(program, language);
            paperRows(program, language);
            clinicsFile(program, language);
        }
        paper(pdf, "season-3-page_" + language.tag(), GroupText.show(Messages.of(language), INFLUENZA));
        paper(slips, "season-4-notice_" + language.tag(), GroupText.against(Messages.of(Language.KAZAKH), INFLUENZA));
    }

    private static void due(Program program, Language language) {
        choose(program, INFLUENZA);
        Pictures.save(program.scene(), "season-1-workers", language);
        program.press("#nav-DUE");
        program.awaitThat(() -> program.rows("#people") > 30);
        Pictures.save(program.scene(), "season-2-due", language);
    }

    private static void listAndBack(Program program, Path pdf, Language language) {
        program.press("#nav-SITE_LIST");
        ComboBox<?> site = program.node("#site", ComboBox.class);
        program.run(() -> site.getSelectionModel().selectFirst());
        program.awaitThat(() -> program.rows("#rows") > 0);
        Pictures.save(program.scene(), "season-3-list", language);
        program.answers().save = Optional.of(pdf);
        program.press("#savePdf");
        program.awaitThat(() -> Files.exists(pdf));
        program.press("#enterList");
        program.await("#rows");
        Pictures.save(program.scene(), "season-4-back", language);
        ComboBox<?> vaccine = program.node("#vaccine", ComboBox.class);
        assertThat(group(vaccine.getItems().getFirst())).isEqualTo(INFLUENZA);
        program.awaitThat(() -> program.focus().equals("vaccine"));
        program.run(() -> vaccine.getSelectionModel().selectFirst());
        program.fill("#lot", "G-0926");
        program.fill("#expiry", "30.06.27");
        program.pressAndAgree("#save");
        program.await("#noticeText");
        Pictures.save(program.scene(), "season-4-back-saved", language);
    }

    private static void notices(Program program, Path pdf, Language language) {
        program.press("#nav-NOTICES");
        program.awaitThat(() -> program.shows("#site"));
        ComboBox<?> site = program.node("#site", ComboBox.class);
        program.run(() -> site.getSelectionModel().selectLast());
        program.awaitThat(() -> program.rows("#rows") > 0);
        program.press("#preview");
        program.awaitThat(() -> !program.text("#pageNumber").isBlank());
        Pictures.save(program.scene(), "season-4-notices", language);
        program.answers().save = Optional.of(pdf);
        program.press("#savePdf");
        program.awaitThat(() -> Files.exists(pdf));
    }

    private static void numbers(Program program, Language language) {
        program.press("#nav-COVERAGE");
        String revaccinated = Messages.of(language).get("common.status.revaccinated");
        program.awaitThat(() -> !program.text("#headline").isEmpty());
        assertThat(program.text("#headline")).doesNotContainIgnoringCase(revaccinated);
        Pictures.save(program.scene(), "season-5-coverage", language);
        program.press("#coverageReport");
        program.await("#backFromReport");
        program.awaitThat(() -> !program.text("#pageNumber").isBlank());
        Pictures.save(program.scene(), "season-6-report", language);
        program.press("#backFromReport");
        program.press("#nav-COMING");
        program.awaitThat(() -> program.rows("#weekTable") > 0);
        Pictures.save(program.scene(), "season-7-coming", language);
    }

    private static void anotherGroup(Program program, Language language) {
        choose(program, TD);
        ComboBox<?> vials = program.node("#comingVaccine", ComboBox.class);
        program.awaitThat(() ->
                vials.getValue() instanceof Vaccine vaccine && group(vaccine).equals(TD));
        Pictures.save(program.scene(), "season-8-coming-td", language);
        choose(program, "TBE");
        program.press("#nav-DUE");
        program.awaitThat(() -> program.rows("#people") > 0);
        choose(program, TD);
        choose(program, "TBE");
        program.awaitThat(() -> program.rows("#people") > 0);
        TableView<?> people = program.node("#people", TableView.class);
        program.run(() -> {
            people.getSelectionModel().select(0);
            people.requestFocus();
        });
        Pictures.save(program.scene(), "season-9-due-tbe", language);
        program.key(KeyCode.ENTER, false);
        program.await("#registerDose");
        Pictures.save(program.scene(), "season-10-card", language);
        program.press("#registerDose");
        program.awaitThat(() -> program.focus().equals("vaccine"));
        ComboBox<?> vaccine = program.node("#vaccine", ComboBox.class);
        Pictures.save(program.scene(), "season-11-dose-empty", language);
        program.run(() -> vaccine.getSelectionModel().selectFirst());
        program.fill("#date", "121026");
        Pictures.save(program.scene(), "season-12-dose", language);
        program.fill("#lot", "T-77");
        program.keyAndAgree(KeyCode.ENTER);
        program.await("#noticeText");
    }

    private static void paperRows(Program program, Language language) {
        program.press("#nav-BACKLOG");
        program.await("#who");
        Pictures.save(program.scene(), "season-13-backlog", language);
    }

    private void clinicsFile(Program program, Language language) {
        program.press("#nav-IMPORT");
        program.answers().open = List.of(ImportFixtures.write(folder, "clinic.csv", """
                Табельный номер;Дата прививки;Вакцина;Серия
                10007;01.10.2026;Гриппол плюс;G-1
                10007;01.10.2026;Vero Cell;V-1
                10014;02.10.2026;Ваксигрип Тетра;
                10021;02.10.2026;АДС-М;A-1
                """));
        program.press("#choose");
        program.await("#importAll");
        Pictures.save(program.scene(), "season-14-import", language);
        program.press("#importAll");
        program.await("#showWorkers");
        Pictures.save(program.scene(), "season-15-imported", language);
    }

    private static void paper(Path pdf, String picture, String group) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            Pictures.save(new PDFRenderer(document).renderImageWithDPI(0, 100), picture);
            assertThat(new PDFTextStripper().getText(document)).contains(group).doesNotContain("COVID");
        }
    }

    private static String group(Object vaccine) {
        return vaccine instanceof Vaccine product ? product.vaccineGroup() : String.valueOf(vaccine);
    }

    private static void choose(Program program, String group) {
        ComboBox<?> groups = program.node("#groups", ComboBox.class);
        program.run(() -> groups.getSelectionModel().select(groups.getItems().indexOf(group)));
    }
}
