package org.dosedesk.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.paper.CampaignPaperKind;
import org.dosedesk.domain.paper.PaperKind;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.usecase.campaign.RouteList;
import org.jspecify.annotations.Nullable;

/// Remembers where a screen wanted to go and what it announced.
public final class Visits implements Navigation {
    /// What was asked for, in order, such as `worker` or `import`.
    public final List<String> asked = new ArrayList<>();

    /// The worker asked for last.
    public @Nullable Id<Worker> worker;

    /// The entry asked for last.
    public @Nullable WorkerEntry entry;
    /// The second worker asked for last, to be merged with.
    public @Nullable Id<Worker> other;

    /// The list of a route asked for last.
    public @Nullable RouteList routeList;

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
    public void editWorker(@Nullable Id<Worker> id) {
        asked.add("edit worker");
        worker = id;
    }

    @Override
    public void prepareSiteList(RouteList list) {
        asked.add("list of " + list.people().size());
        routeList = list;
    }

    @Override
    public void mergeWorkers(Id<Worker> id, @Nullable Id<Worker> second) {
        asked.add("merge");
        worker = id;
        other = second;
    }

    @Override
    public void showDue() {
        asked.add("due");
    }

    @Override
    public void showWhy(Id<Worker> id, @Nullable String vaccineGroup) {
        asked.add("why");
        worker = id;
    }

    @Override
    public void registerDose(@Nullable Id<Worker> id) {
        asked.add("dose");
        worker = id;
    }

    @Override
    public void notGiven(Id<Worker> id) {
        asked.add("not given");
        worker = id;
    }

    @Override
    public void reaction(Dose dose) {
        asked.add("reaction");
        entry = dose;
    }

    @Override
    public void correct(WorkerEntry corrected) {
        asked.add("correct");
        entry = corrected;
    }

    @Override
    public void back() {
        asked.add("back");
    }

    @Override
    public void prepareSiteList(@Nullable Id<Site> site, Set<Id<Worker>> only) {
        asked.add("site list");
    }

    @Override
    public void enterList(SiteList list) {
        asked.add("enter list " + list.number());
    }

    @Override
    public void editCampaign(@Nullable Campaign campaign) {
        asked.add(campaign == null ? "new campaign" : "edit campaign");
    }

    @Override
    public void editRoute(Campaign campaign, @Nullable Route route, Route.Kind kind) {
        asked.add(route == null ? "new " + kind : "edit route " + route.number());
    }

    @Override
    public void showPapers(PaperKind kind, List<Id<Worker>> people, @Nullable Id<Vaccine> vaccine) {
        asked.add("paper " + kind + " " + people.size());
        worker = people.getFirst();
    }

    @Override
    public void showPapers(CampaignPaperKind kind, Plan plan, @Nullable Route route) {
        asked.add("paper " + kind + (route == null ? "" : " of " + route.number()));
    }

    @Override
    public void showOccupations() {
        asked.add("occupations");
    }

    @Override
    public void showRules() {
        asked.add("rules");
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
