package org.dosedesk.app.desk;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dosedesk.app.care.BackupCare;
import org.dosedesk.app.desk.reader.ReaderScreens;
import org.dosedesk.ui.kit.takeback.TakingBack;
import org.dosedesk.ui.shell.Screen;
import org.dosedesk.ui.shell.ShellNavigation;
import org.dosedesk.ui.start.Opened;
import org.dosedesk.usecase.backup.BackupShelf;
import org.dosedesk.usecase.keeping.access.Guard;
import org.dosedesk.usecase.keeping.ruleset.RuleBook;
import org.dosedesk.usecase.register.ClockWatch;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.dosedesk.usecase.schedule.Schedules;

/// All screens of an unlocked register, and the ways between them. The view-models live as long as it is open;
/// views are loaded anew with each language. FX thread only.
public final class Workspace {
    private final Desk desk;
    private final Kit kit;
    private final ClockWatch clock;
    private final PeopleScreens people;
    private final EntryScreens entry;
    private final PaperScreens papers;
    private final CampaignScreens campaigns;
    private final NumberScreens numbers;
    private final RuleScreens rules;
    private final KeepingScreens keeping;
    private final TakingBack takingBack;

    /// @param book keeps the rule sets
    /// @param log where the program's log lies
    /// @param shelf finds backups
    public Workspace(
            Opened opened, RulesInUse inUse, RuleBook book, Path log, Guard guard, BackupShelf shelf, Kit kit) {
        this.kit = kit;
        desk = Desk.of(opened.register(), opened.folder(), inUse, book);
        clock = new ClockWatch(desk.register());
        takingBack = new TakingBack(
                desk.register(), kit.background(), kit.texts(), kit.navigation(), new TakingBack.Questions() {
                    @Override
                    public boolean mayTakeBack(String what) {
                        return kit.dialogs().mayTakeBack(what);
                    }

                    @Override
                    public void tellWarning(String sentence) {
                        kit.dialogs().tellWarning(sentence);
                    }
                });
        people = new PeopleScreens(desk, kit);
        entry = new EntryScreens(desk, clock, kit);
        papers = new PaperScreens(desk, takingBack, kit);
        campaigns = new CampaignScreens(desk, papers::beginSiteList, kit);
        rules = new RuleScreens(desk, kit);
        numbers = new NumberScreens(desk, rules::below, kit);
        keeping = new KeepingScreens(desk, log, guard, shelf, takingBack, people::withHint, kit);
    }

    /// All screens, in the order of the navigation, as the user's role sees them.
    public List<Screen> screens() {
        List<Screen> screens = Stream.of(
                        people.screens(),
                        entry.screens(),
                        papers.screens(),
                        campaigns.screens(),
                        numbers.screens(),
                        keeping.screens(),
                        List.of(rules.screen()))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Screen::id))
                .toList();
        return ReaderScreens.of(screens, desk.register(), kit.texts());
    }

    /// The ways to the screens that are about something.
    public ShellNavigation.Routes routes() {
        return new ShellNavigation.Routes(
                people::showCard,
                people::edit,
                people::merge,
                people::showWhy,
                entry::begin,
                entry::beginNotGiven,
                entry::beginReaction,
                entry::correct,
                papers::beginSiteList,
                papers::enterList,
                campaigns,
                papers::showPaper);
    }

    /// Whether all screens may be about another vaccine group; asks when a list picked by hand would be lost.
    public boolean mayChangeGroup() {
        return papers.mayBeginAnew();
    }

    /// The schedules of everyone in the register.
    public Schedules schedules() {
        return desk.schedules();
    }

    /// Notices a clock that went backwards.
    public ClockWatch clock() {
        return clock;
    }

    /// The care for its backups; empty when it has none.
    public Optional<BackupCare> backups() {
        return keeping.backups();
    }

    /// Takes back the user's last save, once she agrees to it.
    public void takeBackLast() {
        takingBack.last();
    }

    /// Begins in the background what nobody waits for: checks that all is as it was written down, and warns when it
    /// is not; and looks whose dates other rules change.
    public void checkOver() {
        rules.lookForUpgrade();
        keeping.checkJournal();
    }

    /// Does something as soon as it is known who is on the roster, or that this can't be read.
    public void onWorkersKnown(Runnable action) {
        people.onWorkersKnown(action);
    }

    /// Shows a recovery code for the register, which has only just been made.
    ///
    /// @param afterwards called when it is kept, or left for later
    public void offerRecoveryCode(Runnable afterwards) {
        keeping.offerRecoveryCode(afterwards);
    }
}
