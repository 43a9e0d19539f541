package org.dosedesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.paper.CampaignPaperKind;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.MemorySettings;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.day.Today;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.shell.frame.GroupChoice;
import org.dosedesk.ui.shell.frame.Notice;
import org.dosedesk.usecase.campaign.RouteList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {
    private final Texts texts = new Texts(Language.ENGLISH);
    private final MemorySettings settings = new MemorySettings(Settings.NONE);
    private final ShellViewModel shell = new ShellViewModel(
            texts,
            settings,
            new ShellWork(new SameThread()),
            new GroupChoice(List.of("COVID-19", "Influenza", "TBE"), "COVID-19"),
            new AsOfDay(new Today(Clock.systemUTC())),
            "Nurse",
            false);
    private final AtomicBoolean unsaved = new AtomicBoolean();

    @Test
    void goes_back_the_way_it_came_and_visits_no_screen_twice() {
        begin();
        shell.open(ScreenId.DUE);
        shell.open(ScreenId.WORKER);
        shell.open(ScreenId.DUE);
        assertThat(shell.currentProperty().get()).isEqualTo(ScreenId.DUE);

        shell.back();
        assertThat(shell.currentProperty().get()).isEqualTo(ScreenId.WORKER);
        shell.back();
        assertThat(shell.currentProperty().get()).isEqualTo(ScreenId.WORKERS);
        assertThat(shell.mayGoBackProperty().get()).isFalse();
        shell.back();
        assertThat(shell.currentProperty().get()).isEqualTo(ScreenId.WORKERS);
    }

    @Test
    void a_screen_that_is_not_there_is_an_error() {
        begin();

        assertThatThrownBy(() -> shell.open(ScreenId.IMPORT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_title_begins_with_the_name_and_follows_screen_and_language() {
        assertThat(shell.title().get()).isEqualTo("DoseDesk");
        begin();
        assertThat(shell.title().get()).isEqualTo("DoseDesk — Workers — Nurse");
        shell.speak(Language.RUSSIAN);
        assertThat(shell.title().get()).isEqualTo("DoseDesk — Работники — Nurse");
        assertThat(settings.settings().language()).isEqualTo(Language.RUSSIAN);
    }

    @Test
    void the_status_line_counts_by_the_rules_of_the_language() {
        assertThat(shell.situationText().get()).isEmpty();
        shell.situation(2442, 2442);
        assertThat(shell.situationText().get()).isEqualTo("2442 workers");
        texts.speak(Language.RUSSIAN);
        assertThat(shell.situationText().get()).isEqualTo("2442 работника");
    }

    @Test
    void the_status_line_does_not_call_those_concerned_the_whole_roster() {
        shell.situation(16, 2442);
        assertThat(shell.situationText().get()).isEqualTo("eligible: 16 of 2442");
        texts.speak(Language.RUSSIAN);
        assertThat(shell.situationText().get()).isEqualTo("касается 16\u00a0чел. из 2442");
    }

    @Test
    void knows_of_unsaved_entries_on_any_screen() {
        begin();
        assertThat(shell.unsaved()).isFalse();
        unsaved.set(true);
        assertThat(shell.unsaved()).isTrue();
    }

    @Test
    void undo_does_what_the_notice_offers_once() {
        List<String> undone = new ArrayList<>();
        shell.notice(new Notice("Saved.", "Undo", () -> undone.add("dose")));

        shell.undo();
        shell.undo();

        assertThat(undone).containsExactly("dose");
        assertThat(shell.noticeProperty().get()).isNull();
    }

    @Test
    void without_an_offer_the_last_save_is_taken_back_but_not_by_a_reader() {
        List<String> asked = new ArrayList<>();
        shell.onTakeBack(() -> asked.add("last"));
        shell.notice(new Notice("Copied.", null, null));

        shell.undo();
        assertThat(asked).containsExactly("last");

        shell.readerProperty().set(true);
        shell.undo();
        assertThat(asked).hasSize(1);
    }

    @Test
    void an_offer_stays_until_the_next_save() {
        TestPlant plant = TestPlant.staffed();
        Worker worker = plant.worker("7001", "Ким Яна", "1991-01-01", plant.boiler);
        plant.register.onSaved(shell::saved);
        Notice offer = new Notice("Saved.", "Undo", () -> {});
        shell.notice(offer);
        assertThat(shell.noticeProperty().get()).isEqualTo(offer);

        plant.save(List.of(TestPlant.dose(worker, "qazvac", "2022-02-24")));
        assertThat(shell.noticeProperty().get()).isNull();

        Notice told = new Notice("Copied.", null, null);
        shell.notice(told);
        plant.save(List.of(TestPlant.dose(worker, "qazvac", "2022-02-25")));
        assertThat(shell.noticeProperty().get()).isEqualTo(told);
    }

    @Test
    void navigation_prepares_a_screen_before_showing_it() {
        begin();
        ShellNavigation navigation = new ShellNavigation(shell);
        Id<Worker> worker = Id.ofCode("worker");
        List<String> prepared = new ArrayList<>();
        assertThatThrownBy(() -> navigation.showWorker(worker)).isInstanceOf(IllegalStateException.class);
        navigation.connect(new ShellNavigation.Routes(
                id -> prepared.add("card while on " + shell.currentProperty().get()),
                id -> prepared.add("form"),
                (id, other) -> prepared.add("merge"),
                (id, group) -> prepared.add("why"),
                id -> prepared.add("dose"),
                id -> prepared.add("not given"),
                dose -> false,
                entry -> false,
                (site, only) -> prepared.add("list"),
                list -> prepared.add("list back"),
                new ShellNavigation.Campaigns() {
                    @Override
                    public void list(RouteList list) {
                        prepared.add("route list");
                    }

                    @Override
                    public boolean campaign(@Nullable Campaign campaign) {
                        return prepared.add("campaign");
                    }

                    @Override
                    public boolean route(Campaign campaign, @Nullable Route route, Route.Kind kind) {
                        return prepared.add("route");
                    }

                    @Override
                    public void papers(CampaignPaperKind kind, Plan plan, @Nullable Route route) {
                        prepared.add("campaign paper");
                    }
                },
                (kind, people, vaccine) -> prepared.add("paper")));

        navigation.showWorker(worker);
        navigation.showWhy(worker, null);

        assertThat(prepared).containsExactly("card while on WORKERS", "why");
        assertThat(shell.currentProperty().get()).isEqualTo(ScreenId.WORKER);
        assertThatThrownBy(() -> navigation.prepareSiteList(null, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void work_shows_how_far_it_is_and_can_be_cancelled() {
        Held held = new Held();
        ShellWork work = new ShellWork(held);
        List<String> said = new ArrayList<>();
        work.start(
                "shell.work.schedules",
                progress -> "result",
                said::add,
                e -> said.add("failed"),
                () -> said.add("cancelled"));
        held.share.accept(0.5);
        assertThat(work.titleKeyProperty().get()).isEqualTo("shell.work.schedules");
        assertThat(work.shareProperty().get()).isEqualTo(0.5);

        work.cancel();

        assertThat(held.cancelled).isTrue();
        assertThat(work.titleKeyProperty().get()).isEmpty();
        assertThat(said).containsExactly("cancelled");
    }

    private void begin() {
        shell.show(
                List.of(
                        new Screen(ScreenId.WORKERS, StackPane::new, unsaved::get),
                        Screen.of(ScreenId.DUE, StackPane::new),
                        Screen.of(ScreenId.WORKER, StackPane::new)),
                ScreenId.WORKERS);
    }

    /// Holds work without doing it.
    private static final class Held implements Background {
        private Consumer<Double> share = value -> {};
        private boolean cancelled;

        @Override
        public <T> Running start(
                Job<T> job, Consumer<Double> onProgress, Consumer<? super T> onDone, Consumer<Exception> onFailed) {
            share = onProgress;
            return () -> cancelled = true;
        }

        @Override
        public void onScreen(Runnable action) {
            action.run();
        }
    }
}
