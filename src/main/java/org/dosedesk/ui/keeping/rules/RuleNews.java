package org.dosedesk.ui.keeping.rules;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.ruleset.RuleEnd;
import org.dosedesk.ui.keeping.rules.trial.Trial;
import org.dosedesk.ui.keeping.rules.trial.Trials;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.keeping.ruleset.RuleBook;
import org.dosedesk.usecase.keeping.ruleset.effect.AfterUpgrade;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// What must be said of the rules before anybody works by them: that some run out within a year, and that another
/// program's change somebody's dates. FX thread only.
public final class RuleNews {
    private final Register register;
    private final RuleBook book;
    private final AfterUpgrade afterUpgrade;
    private final Background background;
    private final ObservableList<RuleEnd> ends = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Trial> upgrade = new ReadOnlyObjectWrapper<>(this, "upgrade");
    private AfterUpgrade.@Nullable Upgrade shown;

    /// Knows of nothing that another program changes, until somebody looks.
    public RuleNews(Register register, RuleBook book, AfterUpgrade afterUpgrade, Background background) {
        this.register = register;
        this.book = book;
        this.afterUpgrade = afterUpgrade;
        this.background = background;
        refresh();
    }

    /// Looks, in the background, at what another program changes. Once is enough: that does not come about while
    /// one is running.
    public void lookForUpgrade() {
        background.start(
                afterUpgrade::look,
                found -> found.ifPresent(this::show),
                // Logged already; it is looked at again when the program starts anew.
                problem -> {});
    }

    /// Looks again which rules run out: they changed, or a new day may have begun.
    public void refresh() {
        ends.setAll(RuleEnd.of(book.library(), LocalDate.now(register.clock())));
    }

    /// Rules that run out within a year, or have run out.
    ObservableList<RuleEnd> ends() {
        return ends;
    }

    LocalDate today() {
        return LocalDate.now(register.clock());
    }

    /// Whose dates another program's rules change, null when nobody's do or that was seen.
    ReadOnlyObjectProperty<@Nullable Trial> upgradeProperty() {
        return upgrade.getReadOnlyProperty();
    }

    /// Keeps it as seen; it stays on the screen when that fails.
    void seen(Work work, Runnable onDone) {
        AfterUpgrade.Upgrade seen = shown;
        if (seen == null) {
            return;
        }
        work.run(
                () -> {
                    afterUpgrade.seen(seen);
                    return seen;
                },
                done -> {
                    shown = null;
                    upgrade.set(null);
                    onDone.run();
                });
    }

    private void show(AfterUpgrade.Upgrade found) {
        shown = found;
        upgrade.set(Trials.ofUpgrade(found.effects(), register.snapshot()));
    }
}
