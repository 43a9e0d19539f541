package org.dosedesk.app.desk;

import java.util.List;
import javafx.scene.Parent;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.ui.entry.backlog.BacklogView;
import org.dosedesk.ui.entry.backlog.BacklogViewModel;
import org.dosedesk.ui.entry.dose.RegisterDoseView;
import org.dosedesk.ui.entry.dose.RegisterDoseViewModel;
import org.dosedesk.ui.entry.dose.reaction.ReactionView;
import org.dosedesk.ui.entry.dose.reaction.ReactionViewModel;
import org.dosedesk.ui.shell.Screen;
import org.dosedesk.ui.shell.ScreenId;
import org.dosedesk.usecase.register.ClockWatch;
import org.jspecify.annotations.Nullable;

/// Entering what happened: doses, why none was given, what followed, and rows of old paper.
final class EntryScreens {
    private final Desk desk;
    private final Kit kit;
    private final ClockWatch clock;
    private final RegisterDoseViewModel dose;
    private final RegisterDoseViewModel correction;
    private final ReactionViewModel reaction;
    private final BacklogViewModel backlog;

    EntryScreens(Desk desk, ClockWatch clock, Kit kit) {
        this.desk = desk;
        this.kit = kit;
        this.clock = clock;
        dose = doseForm();
        correction = doseForm();
        reaction = new ReactionViewModel(desk.register(), kit.background(), kit.texts(), kit.navigation());
        backlog = new BacklogViewModel(
                desk.register(),
                desk.schedules(),
                desk.evaluator(),
                desk.rules()::vaccineGroup,
                kit.background(),
                kit.texts());
        desk.onRules(
                kit.background(),
                () -> List.of(dose, correction).forEach(RegisterDoseViewModel::rulesChanged),
                backlog::rulesChanged);
        kit.today().onTurned(day -> {
            List.of(dose, correction).forEach(form -> form.dayTurned(day));
            backlog.dayTurned();
        });
    }

    List<Screen> screens() {
        return List.of(
                new Screen(ScreenId.DOSE, () -> doseView(dose, false), dose::unsaved, dose::unsavedText),
                new Screen(
                        ScreenId.DOSE_CORRECTION,
                        () -> doseView(correction, true),
                        correction::unsaved,
                        correction::unsavedText),
                new Screen(
                        ScreenId.REACTION,
                        () -> kit.views()
                                .load(
                                        ReactionView.class,
                                        () -> new ReactionView(
                                                reaction,
                                                kit.navigation(),
                                                kit.discarding(ScreenId.REACTION, reaction::unsavedText),
                                                kit.texts()))
                                .root(),
                        reaction::unsaved,
                        reaction::unsavedText),
                new Screen(
                        ScreenId.BACKLOG,
                        () -> kit.views()
                                .load(
                                        BacklogView.class,
                                        () -> new BacklogView(
                                                backlog,
                                                kit.navigation(),
                                                new BacklogView.Questions(
                                                        kit.discarding(ScreenId.BACKLOG, backlog::unsavedText),
                                                        kit.dialogs()::mayUseLot,
                                                        kit.dialogs()::askReason),
                                                kit.texts()))
                                .root(),
                        backlog::unsaved,
                        backlog::unsavedText));
    }

    boolean begin(@Nullable Id<Worker> worker) {
        return mayBegin(worker, () -> dose.begin(worker));
    }

    boolean beginNotGiven(Id<Worker> worker) {
        return mayBegin(worker, () -> dose.beginNotGiven(worker));
    }

    boolean beginReaction(Dose about) {
        return kit.may(reaction.unsaved(), ScreenId.REACTION, reaction::unsavedText, () -> reaction.begin(about));
    }

    boolean correct(WorkerEntry entry) {
        return entry instanceof Reaction known
                ? kit.may(reaction.unsaved(), ScreenId.REACTION, reaction::unsavedText, () -> reaction.correct(known))
                : kit.may(
                        correction.unsaved(),
                        ScreenId.DOSE_CORRECTION,
                        correction::unsavedText,
                        () -> correction.correct(entry));
    }

    private boolean mayBegin(@Nullable Id<Worker> worker, Runnable begin) {
        return kit.may(dose.aboutAnother(worker), ScreenId.DOSE, dose::unsavedText, () -> {
            if (dose.aboutAnother(worker)) {
                dose.discard();
            }
            begin.run();
        });
    }

    private RegisterDoseViewModel doseForm() {
        return new RegisterDoseViewModel(
                desk.register(),
                desk.schedules(),
                desk.evaluator(),
                desk.rules()::vaccineGroup,
                clock,
                kit.background(),
                kit.texts(),
                kit.navigation());
    }

    private Parent doseView(RegisterDoseViewModel form, boolean corrects) {
        RegisterDoseView.Questions questions = new RegisterDoseView.Questions(
                kit.discarding(corrects ? ScreenId.DOSE_CORRECTION : ScreenId.DOSE, form::unsavedText),
                kit.dialogs()::mayUseLot,
                kit.dialogs()::askTwin,
                kit.dialogs()::askReason);
        return kit.views()
                .load(
                        RegisterDoseView.class,
                        () -> new RegisterDoseView(form, kit.navigation(), questions, corrects, kit.texts()))
                .root();
    }
}
