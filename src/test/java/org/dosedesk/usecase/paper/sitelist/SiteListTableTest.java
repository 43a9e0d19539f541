package org.dosedesk.usecase.paper.sitelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dosedesk.domain.sitelist.ListCode;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.exchange.TableFiles;
import org.dosedesk.testkit.PlannedScheduler;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.VisitFixture;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.paper.PaperException;
import org.dosedesk.usecase.paper.sitelist.draft.SiteListDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The site list as a workbook and as CSV, as the clinic gets it.
class SiteListTableTest {
    @TempDir
    Path folder;

    private final VisitFixture visit = new VisitFixture(false);
    private final PrepareSiteList prepare = new PrepareSiteList(
            visit.register, visit.scheduler, Rules.CONTRAINDICATIONS, day -> "rules", () -> VaccineCatalogue.COVID_19);
    private final SaveSiteListTable tables = new SaveSiteListTable(new TableFiles(), visit.register.journal());

    private SiteListSheet confirmed() {
        visit.add("Ким Яна Олеговна", visit.boilers, PlannedScheduler.Kind.BOOSTER, LocalDate.of(2022, 2, 1));
        visit.add("Әбенова Ұлжан Өмірзаққызы", visit.repair, PlannedScheduler.Kind.BOOSTER, LocalDate.of(2022, 2, 1));
        SiteListDraft draft = prepare.draft(visit.site.id(), VisitFixture.TODAY, Set.of(), false, Progress.NONE);
        SiteList list = prepare.confirm(draft, new SiteListChoices("", null, Language.RUSSIAN, true, Set.of()));
        return prepare.sheet(list);
    }

    @Test
    void aWorkbookHasThePapersRowsInThePapersOrder() throws Exception {
        SiteListSheet sheet = confirmed();
        Path file = folder.resolve("список.xlsx");
        tables.save(sheet, file);

        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook book = new ReadableWorkbook(in)) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(0).getCellText(1)).isEqualTo("Ф.И.О.");
            for (int i = 0; i < 2; i++) {
                assertThat(rows.get(i + 1).getCellAsNumber(0).orElseThrow().intValue())
                        .isEqualTo(i + 1);
                assertThat(rows.get(i + 1).getCellText(1))
                        .isEqualTo(sheet.list().rows().get(i).name());
                assertThat(rows.get(i + 1).getCellText(3))
                        .isEqualTo(sheet.list().rows().get(i).iin())
                        .doesNotContain("900101");
                assertThat(rows.get(i + 1).getCellText(14))
                        .isEqualTo(ListCode.of(sheet.list()).text());
            }
            assertThat(rows.get(2).getCellText(5)).isEqualTo(visit.guest.name());
        }
    }

    @Test
    void csvHasTheSame() throws Exception {
        Path file = folder.resolve("список.csv");
        tables.save(confirmed(), file);
        assertThat(Files.readString(file))
                .contains("1;Ким Яна Олеговна;01.01.1990;")
                .contains("12.04.2021 ");
    }

    @Test
    void aFolderThatCantBeWrittenIsSaid() {
        SiteListSheet sheet = confirmed();
        assertThatThrownBy(() -> tables.save(sheet, folder.resolve("none/список.csv")))
                .isInstanceOfSatisfying(
                        PaperException.class,
                        e -> assertThat(e.reason()).isEqualTo(PaperException.Reason.FILE_NOT_WRITABLE));
    }
}
