package org.dosedesk.app.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.print.why.WhyPdf;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.ask.Dialogs;
import org.dosedesk.ui.kit.rule.RuleWords;
import org.dosedesk.ui.kit.takeback.UndoNotice;
import org.dosedesk.ui.people.merge.MergeView;
import org.dosedesk.ui.people.merge.MergeViewModel;
import org.dosedesk.ui.people.occupation.OccupationHint;
import org.dosedesk.ui.people.occupation.OccupationView;
import org.dosedesk.ui.people.occupation.OccupationViewModel;
import org.dosedesk.ui.people.occupation.PostsView;
import org.dosedesk.ui.people.occupation.ProposalsView;
import org.dosedesk.ui.people.why.WhyView;
import org.dosedesk.ui.people.why.WhyViewModel;
import org.dosedesk.ui.people.workercard.CardHeader;
import org.dosedesk.ui.people.workercard.EmploymentViewModel;
import org.dosedesk.ui.people.workercard.WorkerCardView;
import org.dosedesk.ui.people.workercard.WorkerCardViewModel;
import org.dosedesk.ui.people.workercard.period.PeriodsView;
import org.dosedesk.ui.people.workercard.period.PeriodsViewModel;
import org.dosedesk.ui.people.workercard.standing.StandingViewModel;
import org.dosedesk.ui.people.workerform.WorkerFormView;
import org.dosedesk.ui.people.workerform.WorkerFormViewModel;
import org.dosedesk.ui.people.workers.WorkersView;
import org.dosedesk.ui.people.workers.WorkersViewModel;
import org.dosedesk.ui.shell.Screen;
import org.dosedesk.ui.shell.ScreenId;
import org.dosedesk.usecase.campaign.plan.MakePlan;
import org.dosedesk.usecase.campaign.plan.RunningPlan;
import org.dosedesk.usecase.people.occupation.AddToGroup;
import org.dosedesk.usecase.people.worker.merge.MergedRecords;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.ExplainAllGroups;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.jspecify.annotations.Nullable;

/// The workers: all of them, one of them, and their records.
final class PeopleScreens {
    private final Desk desk;
    private final Kit kit;
    private final OccupationViewModel occupations;
    private final WorkersViewModel workers;
    private final WorkerCardViewModel card;
    private final StandingViewModel standing;
    private final PeriodsViewModel periods;
    private final WorkerFormViewModel form;
    private final MergeViewModel merge;
    private final WhyPdf whyPaper = new WhyPdf();

    PeopleScreens(Desk desk, Kit kit) {
        this.desk = desk;
        this.kit = kit;
        occupations = new OccupationViewModel(desk.register(), kit.background(), kit.texts(), this::announce);
        workers = new WorkersViewModel(
                desk.register(), desk.schedules(), desk.rules()::vaccineGroup, kit.background(), kit.texts());
        standing = new StandingViewModel(
                desk.register(),
                new RunningPlan(new MakePlan(desk.rules()), desk.rules()::vaccineGroup),
                kit.asOf(),
                kit.background(),
                kit.texts());
        card = new WorkerCardViewModel(
                desk.register(),
                desk.schedules(),
                new ExplainAllGroups(desk.rules(), new Forecaster())::schedules,
                kit.background(),
                kit.texts());
        periods = new PeriodsViewModel(desk.register(), desk.rules(), kit.background(), kit.texts(), kit.navigation());
        form = new WorkerFormViewModel(desk.register(), kit.background(), kit.texts(), kit.navigation());
        merge = new MergeViewModel(desk.register(), kit.background(), kit.texts(), kit.navigation());
        desk.onRules(kit.background(), standing::refresh);
        kit.today().onTurned(day -> {
            occupations.refresh();
            periods.refresh();
        });
    }

    List<Screen> screens() {
        return List.of(
                Screen.of(
                        ScreenId.WORKERS,
                        () -> withHint(kit.views()
                                .load(
                                        WorkersView.class,
                                        () -> new WorkersView(workers, kit.navigation(), this::addToGroup, kit.texts()))
                                .root())),
                Screen.of(ScreenId.OCCUPATIONS, this::occupationScreen),
                new Screen(ScreenId.WORKER, this::cardScreen, periods::unsaved, periods::unsavedText),
                new Screen(
                        ScreenId.WORKER_FORM,
                        () -> kit.views()
                                .load(
                                        WorkerFormView.class,
                                        () -> new WorkerFormView(
                                                form,
                                                kit.navigation(),
                                                new WorkerFormView.Questions(
                                                        kit.discarding(ScreenId.WORKER_FORM, form::unsavedText),
                                                        kit.dialogs()::mayAddNames),
                                                kit.texts()))
                                .root(),
                        form::unsaved,
                        form::unsavedText),
                Screen.of(
                        ScreenId.MERGE,
                        () -> kit.views()
                                .load(MergeView.class, () -> new MergeView(merge, kit.navigation(), kit.texts()))
                                .root()));
    }

    void onWorkersKnown(Runnable action) {
        workers.onKnown(action);
    }

    /// A screen with a line above it that says for how many workers groups are proposed; not for readers, who
    /// cannot put them right.
    Parent withHint(Parent screen) {
        if (desk.register().role() == Role.READER) {
            return screen;
        }
        return OccupationHint.above(
                screen, occupations, kit.navigation(), kit.texts().messages());
    }

    void showCard(Id<Worker> worker) {
        card.show(worker);
        Snapshot snapshot = desk.register().snapshot();
        snapshot.find(Worker.class, worker)
                .ifPresent(found ->
                        periods.show(MergedRecords.inUse(found, snapshot).id()));
    }

    private void addToGroup(List<Id<Worker>> chosen, ObservationKind group) {
        Messages messages = kit.texts().messages();
        String name = new RuleWords(messages).observation(group.code());
        kit.background()
                .start(
                        progress -> new AddToGroup(desk.register())
                                .add(chosen, group, desk.rules().vaccineGroup()),
                        changes -> {
                            if (changes.isEmpty()) {
                                kit.navigation().notice(messages.get("workers.group.nobody", name), null, null);
                            } else {
                                announce(messages.count("workers.group.added", changes.size(), name), changes);
                            }
                        },
                        kit.dialogs()::tellFailure);
    }

    private void announce(String sentence, List<Change> saved) {
        new UndoNotice(desk.register(), kit.background(), kit.texts(), kit.navigation()).show(sentence, saved);
    }

    private Parent occupationScreen() {
        Parent posts = kit.views()
                .load(PostsView.class, () -> new PostsView(occupations, kit.texts()))
                .root();
        Parent proposals = kit.views()
                .load(ProposalsView.class, () -> new ProposalsView(occupations, kit.navigation(), kit.texts()))
                .root();
        return kit.views()
                .load(OccupationView.class, () -> new OccupationView(occupations, posts, proposals, kit.texts()))
                .root();
    }

    void edit(@Nullable Id<Worker> worker) {
        kit.may(form.unsaved(), ScreenId.WORKER_FORM, form::unsavedText, () -> form.begin(worker));
    }

    void merge(Id<Worker> worker, @Nullable Id<Worker> other) {
        merge.begin(worker, other);
    }

    void showWhy(Id<Worker> worker, @Nullable String vaccineGroup) {
        ForecastScheduler scheduler = vaccineGroup == null
                ? desk.scheduler()
                : new ForecastScheduler(desk.rules(), new Forecaster(), vaccineGroup);
        WhyViewModel why = new WhyViewModel(
                desk.register(),
                desk.schedules(),
                scheduler,
                whyPaper,
                kit.counter(desk.register()),
                kit.background(),
                kit.texts(),
                worker);
        kit.dialogs()
                .showContent(
                        kit.texts().messages().get("why.title"),
                        kit.views()
                                .load(WhyView.class, () -> new WhyView(why, kit.dialogs()))
                                .root());
    }

    private Parent cardScreen() {
        return kit.views()
                .load(
                        WorkerCardView.class,
                        () -> new WorkerCardView(
                                card,
                                standing,
                                kit.navigation(),
                                cardHeader(),
                                kit.dialogs()::askVoidReason,
                                kit.texts(),
                                this::loadPeriods))
                .root();
    }

    private CardHeader cardHeader() {
        Dialogs dialogs = kit.dialogs();
        return new CardHeader(
                new EmploymentViewModel(desk.register(), kit.background(), kit.texts(), kit.navigation()),
                kit.navigation(),
                new CardHeader.Questions() {
                    @Override
                    public Optional<LocalDate> leavingDay(String who, LocalDate notBefore, LocalDate proposed) {
                        return dialogs.askLeavingDay(who, notBefore, proposed);
                    }

                    @Override
                    public boolean mayComeBack(String who) {
                        return dialogs.mayComeBack(who);
                    }

                    @Override
                    public boolean mayUndoMerge(String who) {
                        return dialogs.mayUndoMerge(who);
                    }
                });
    }

    private Parent loadPeriods() {
        PeriodsView.Questions questions = new PeriodsView.Questions(
                kit.dialogs()::askVoidReason, kit.discarding(ScreenId.WORKER, periods::unsavedText));
        return kit.views()
                .load(PeriodsView.class, () -> new PeriodsView(periods, questions, kit.views(), kit.texts()))
                .root();
    }
}
