package org.dosedesk.app.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Parent;
import org.dosedesk.print.ruleset.RulesPdf;
import org.dosedesk.ui.keeping.rules.RuleBand;
import org.dosedesk.ui.keeping.rules.RuleParts;
import org.dosedesk.ui.keeping.rules.RuleQuestions;
import org.dosedesk.ui.keeping.rules.RulesView;
import org.dosedesk.ui.keeping.rules.RulesViewModel;
import org.dosedesk.ui.keeping.rules.form.ForeignForm;
import org.dosedesk.ui.keeping.rules.form.ForeignFormView;
import org.dosedesk.ui.keeping.rules.form.RuleFormView;
import org.dosedesk.ui.keeping.rules.trial.Trial;
import org.dosedesk.ui.keeping.rules.trial.TrialView;
import org.dosedesk.ui.kit.paper.PrinterChoice;
import org.dosedesk.ui.shell.Screen;
import org.dosedesk.ui.shell.ScreenId;
import org.dosedesk.usecase.keeping.ruleset.paper.RulePapers;

/// The rules that everything goes by.
final class RuleScreens implements RuleParts {
    private final Kit kit;
    private final RulesViewModel rules;

    RuleScreens(Desk desk, Kit kit) {
        this.kit = kit;
        rules = new RulesViewModel(
                desk.register(),
                desk.book(),
                new RulePapers(desk.register(), desk.book().approvals(), new RulesPdf()),
                kit.counter(desk.register()),
                kit.background(),
                kit.texts());
        desk.onRules(kit.background(), rules::refresh);
        kit.today().onTurned(rules::dayTurned);
    }

    /// Looks, in the background, whose dates the rules of another program change.
    void lookForUpgrade() {
        rules.news().lookForUpgrade();
    }

    /// A screen below what must be said of the rules.
    Parent below(Parent screen) {
        rules.news().refresh();
        return RuleBand.above(screen, rules.news(), kit.texts().messages(), () -> {
            rules.showUpgrade();
            kit.navigation().showRules();
        });
    }

    Screen screen() {
        return new Screen(ScreenId.RULES, this::root, rules::unsaved, rules::unsavedText);
    }

    private Parent root() {
        RuleQuestions questions = new RuleQuestions() {
            @Override
            public Optional<Path> whatToRead() {
                return kit.dialogs().files().chooseRules();
            }

            @Override
            public Optional<Path> foreignArchive() {
                return kit.dialogs().files().chooseRulesArchive();
            }

            @Override
            public Optional<Path> foreignFolder() {
                return kit.dialogs().files().chooseRulesFolder();
            }

            @Override
            public Optional<Path> whereToSave(String suggestedName) {
                return kit.dialogs().files().chooseWhereToSaveRules(suggestedName);
            }

            @Override
            public Optional<Path> chooseWhereToSavePdf(String suggestedName) {
                return kit.dialogs().chooseWhereToSavePdf(suggestedName);
            }

            @Override
            public Optional<PrinterChoice> choosePrinter(List<String> printers, String proposed) {
                return kit.dialogs().choosePrinter(printers, proposed);
            }

            @Override
            public boolean maySavePdfInstead() {
                return kit.dialogs().maySavePdfInstead();
            }

            @Override
            public Optional<String> whyDiscard(String version) {
                return kit.dialogs().askVoidReason(version);
            }

            @Override
            public Optional<String> whyTakeBack(String version) {
                return kit.dialogs().askVoidReason(version);
            }
        };
        return kit.views()
                .load(RulesView.class, () -> new RulesView(rules, questions, kit.navigation(), kit.texts(), this))
                .root();
    }

    private BooleanSupplier mayDiscard() {
        return kit.discarding(ScreenId.RULES, rules::unsavedText);
    }

    @Override
    public Parent form() {
        return kit.views()
                .load(RuleFormView.class, () -> new RuleFormView(rules, mayDiscard(), kit.texts()))
                .root();
    }

    @Override
    public Parent foreign(ForeignForm form) {
        return kit.views()
                .load(
                        ForeignFormView.class,
                        () -> new ForeignFormView(
                                form, kit.texts(), rules::lookForeign, mayDiscard(), rules::closeForeign))
                .root();
    }

    @Override
    public Parent trial(Trial trial) {
        return kit.views()
                .load(TrialView.class, () -> new TrialView(rules, trial, kit.navigation(), kit.texts()))
                .root();
    }
}
