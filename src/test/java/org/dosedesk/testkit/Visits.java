package org.dosedesk.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.ui.kit.Navigation;
import org.jspecify.annotations.Nullable;

/// Remembers where a screen wanted to go and what it announced.
public final class Visits implements Navigation {
    /// What was asked for, in order, such as `worker` or `import`.
    public final List<String> asked = new ArrayList<>();

    /// The worker asked for last.
    public @Nullable Id<Worker> worker;

    /// The undo of the last notice.
    public @Nullable Runnable undo;

    @Override
    public void showWorkers() {
        asked.add("workers");
    }

    @Override
    public void showWorker(Id<Worker> id) {
        asked.add("worker");
        worker = id;
    }

    @Override
    public void showDue() {
        asked.add("due");
    }

    @Override
    public void showWhy(Id<Worker> id) {
        asked.add("why");
        worker = id;
    }

    @Override
    public void registerDose(@Nullable Id<Worker> id) {
        asked.add("dose");
        worker = id;
    }

    @Override
    public void prepareSiteList(@Nullable Id<Site> site, Set<Id<Worker>> only) {
        asked.add("site list");
    }

    @Override
    public void showImport() {
        asked.add("import");
    }

    @Override
    public void notice(String sentence, @Nullable String undoLabel, @Nullable Runnable action) {
        asked.add("notice: " + sentence);
        undo = action;
    }
}
