package org.dosedesk.ui.paper.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Later;
import org.dosedesk.testkit.MemorySettings;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.TestPrinters;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.day.Today;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.usecase.paper.PageImage;
import org.dosedesk.usecase.paper.PagePreview;
import org.dosedesk.usecase.paper.PaperCounter;
import org.dosedesk.usecase.paper.notice.NoticeSheet;
import org.dosedesk.usecase.paper.notice.PrepareNotices;
import org.dosedesk.usecase.paper.sitelist.PrepareSiteList;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the user does while work is under way must not end up on the wrong paper.
class NoticesTimingTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    @TempDir
    Path folder;

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final MemorySettings settings = new MemorySettings(Settings.NONE);
    private final Later later = new Later();
    private final List<NoticeSheet> rendered = new ArrayList<>();
    private final NoticesViewModel vm = viewModel();

    private NoticesViewModel viewModel() {
        due("Абаев", plant.boilers, plant.stationSite);
        due("Бекова", plant.boilers, plant.stationSite);
        due("Ершов", plant.hydro, plant.damSite);
        ForecastScheduler scheduler =
                new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), VaccineCatalogue.COVID_19);
        NoticesViewModel model = new NoticesViewModel(
                new PrepareSiteList(
                        plant.register,
                        scheduler,
                        Rules.CONTRAINDICATIONS,
                        day -> "rules",
                        () -> VaccineCatalogue.COVID_19),
                new PrepareNotices(plant.register, scheduler),
                (sheet, kind) -> {
                    rendered.add(sheet);
                    return new byte[1];
                },
                new PaperCounter(new TestPrinters(), PAGES, plant.register.journal()),
                settings,
                Rules.handOver(plant.register),
                new AsOfDay(new Today(plant.register.clock())),
                later,
                new Texts(Language.ENGLISH));
        model.watch(true);
        return model;
    }

    @Test
    void aSiteChosenWhileAPaperIsWrittenKeepsItsOwnRoom() {
        choose(plant.stationSite);
        vm.form().room.set("Кабинет 1");
        later.all();
        vm.paper().save(folder.resolve("a.pdf"), saved -> {});
        vm.form().choose(plant.damSite.id());
        later.all();

        assertThat(HoursText.remembered(settings.settings().typed(), plant.stationSite.id()))
                .extracting(HoursText::room)
                .isEqualTo("Кабинет 1");
        assertThat(HoursText.remembered(settings.settings().typed(), plant.damSite.id()))
                .isEqualTo(HoursText.FIRST);
        assertThat(rendered).extracting(NoticeSheet::siteName).containsOnly(plant.stationSite.name());
    }

    @Test
    void somebodyLeftOutWhileAPaperIsWrittenIsAskedAbout() {
        choose(plant.stationSite);
        vm.paper().save(folder.resolve("a.pdf"), saved -> {});
        vm.rows().getFirst().askedProperty().set(false);
        later.all();

        assertThat(rendered.getFirst().slips()).isEqualTo(2);
        assertThat(vm.unsaved()).isTrue();
    }

    @Test
    void somebodyLeftOutAtTheSiteBeforeIsForgottenThere() {
        choose(plant.stationSite);
        vm.rows().getFirst().askedProperty().set(false);
        later.all();
        vm.paper().save(folder.resolve("a.pdf"), saved -> {});
        vm.form().choose(plant.damSite.id());
        later.all();

        assertThat(vm.unsaved()).isFalse();
    }

    @Test
    void nothingIsPrintedForTheSiteBeforeWhileTheNextIsWorkedOut() {
        choose(plant.stationSite);
        rendered.clear();
        vm.form().choose(plant.damSite.id());
        vm.paper().save(folder.resolve("a.pdf"), saved -> {});
        later.all();

        assertThat(rendered).isEmpty();
    }

    private void choose(Site site) {
        vm.form().choose(site.id());
        later.all();
    }

    private void due(String surname, Workshop workshop, Site site) {
        Worker worker = plant.worker(surname, "Аты", workshop, site);
        plant.dose(worker, "sputnik-v-1", LocalDate.of(2021, 5, 1));
        plant.dose(worker, "sputnik-v-2", LocalDate.of(2021, 6, 1));
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
