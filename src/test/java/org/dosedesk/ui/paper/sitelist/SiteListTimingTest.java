package org.dosedesk.ui.paper.sitelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.exchange.TableFiles;
import org.dosedesk.testkit.Later;
import org.dosedesk.testkit.PlannedScheduler.Kind;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.TestPrinters;
import org.dosedesk.testkit.VisitFixture;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.paper.PageImage;
import org.dosedesk.usecase.paper.PagePreview;
import org.dosedesk.usecase.paper.PaperCounter;
import org.dosedesk.usecase.paper.sitelist.PrepareSiteList;
import org.dosedesk.usecase.paper.sitelist.SaveSiteListTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the user does while work is under way must not end up on the wrong list.
class SiteListTimingTest {
    @TempDir
    Path folder;

    private final VisitFixture fixture = new VisitFixture(false);
    private final PrepareSiteList prepare = new PrepareSiteList(
            fixture.register,
            fixture.scheduler,
            Rules.CONTRAINDICATIONS,
            day -> "rules",
            () -> VaccineCatalogue.COVID_19);
    private final Later later = new Later();

    private SiteListViewModel viewModel(Background background) {
        fixture.add("Абаев Серік", fixture.boilers, Kind.BOOSTER, VisitFixture.TODAY.minusDays(5));
        fixture.add("Бекова Айгүл", fixture.boilers, Kind.BOOSTER, VisitFixture.TODAY.minusDays(5));
        fixture.add("Ершов Пётр", fixture.boilers, fixture.other, Kind.BOOSTER, VisitFixture.TODAY.minusDays(5));
        return new SiteListViewModel(
                prepare,
                sheet -> new byte[1],
                new SaveSiteListTable(new TableFiles(), fixture.register.journal()),
                new PaperCounter(new TestPrinters(), PAGES, fixture.register.journal()),
                background,
                new Texts(Language.ENGLISH));
    }

    @Test
    void aSiteChosenWhileTheListIsSavedIsNotShownAsSaved() {
        SiteListViewModel vm = viewModel(later);
        vm.begin(fixture.site.id(), Set.of());
        later.all();
        vm.paper().save(folder.resolve("a.pdf"), saved -> {});
        vm.form().choose(fixture.other.id());
        later.all();
        SiteList saved = vm.savedProperty().get();
        assertThat(saved == null || saved.site().equals(fixture.other.id()))
                .as(
                        "form shows %s, rows %s, saved is for %s",
                        Objects.requireNonNull(vm.form().site.get()).name(),
                        vm.rows().size(),
                        saved)
                .isTrue();
    }

    @Test
    void aTickTakenOffWhileTheListIsSavedBeginsANewDraft() {
        SiteListViewModel vm = viewModel(later);
        vm.begin(fixture.site.id(), Set.of());
        later.all();
        vm.paper().save(folder.resolve("a.pdf"), saved -> {});
        vm.rows().getFirst().listedProperty().set(false);
        later.all();
        assertThat(vm.savedProperty().get()).isNull();
    }

    @Test
    void noListOfTheSiteBeforeIsSavedWhileTheNextIsDrafted() {
        SiteListViewModel vm = viewModel(later);
        vm.begin(fixture.site.id(), Set.of());
        later.all();
        vm.form().choose(fixture.other.id());
        vm.paper().save(folder.resolve("a.pdf"), saved -> {});
        later.all();
        assertThat(prepare.earlier()).extracting(SiteList::siteName).doesNotContain(fixture.site.name());
    }

    @Test
    void anEarlierListCanBeLeftForTheDraft() {
        SiteListViewModel vm = viewModel(new SameThread());
        vm.begin(fixture.site.id(), Set.of());
        vm.paper().save(folder.resolve("a.pdf"), saved -> {});
        vm.open(prepare.earlier().getFirst());
        vm.paper().previewingProperty().set(false);
        assertThat(vm.rows()).isNotEmpty();
    }

    private static final PagePreview PAGES = new PagePreview() {
        @Override
        public int pages(byte[] pdf) {
            return 1;
        }

        @Override
        public PageImage page(byte[] pdf, int index, int dpi) {
            return new PageImage(1, 1, new int[1]);
        }
    };
}
