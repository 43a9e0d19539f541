package org.dosedesk.ui.shell;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.paper.CampaignPaperKind;
import org.dosedesk.domain.paper.PaperKind;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.shell.frame.Notice;
import org.dosedesk.usecase.campaign.RouteList;
import org.jspecify.annotations.Nullable;

/// Navigation in the main window: prepares the screen's view-model, then shows the screen. FX thread
/// only.
public final class ShellNavigation implements Navigation {
    private final ShellViewModel shell;
    private @Nullable Routes routes;

    /// What prepares the view-models of screens that are about something; each is called before its
    /// screen is shown.
    ///
    /// @param why may show a window of its own: the screen is shown only if there is one
    /// @param dose may keep its screen back, as when something typed there is not to be thrown away
    /// @param notGiven the same for why nothing was given
    /// @param reaction the same for what followed a dose
    /// @param correct the same for the correction of an entry
    /// @param campaigns the forms, lists and papers of a campaign
    public record Routes(
            Consumer<Id<Worker>> worker,
            Consumer<@Nullable Id<Worker>> workerForm,
            BiConsumer<Id<Worker>, @Nullable Id<Worker>> merge,
            BiConsumer<Id<Worker>, @Nullable String> why,
            Predicate<@Nullable Id<Worker>> dose,
            Predicate<Id<Worker>> notGiven,
            Predicate<Dose> reaction,
            Predicate<WorkerEntry> correct,
            BiConsumer<@Nullable Id<Site>, Set<Id<Worker>>> siteList,
            Consumer<SiteList> listBack,
            Campaigns campaigns,
            Papers papers) {}

    /// Prepares the forms and lists of a campaign.
    public interface Campaigns {
        /// Begins the list of a route.
        void list(RouteList list);

        /// Begins a campaign, or to change this one.
        ///
        /// @return whether it was begun: what is typed there may be kept
        boolean campaign(@Nullable Campaign campaign);

        /// Begins a route of this kind, or to change this one.
        ///
        /// @return whether it was begun: what is typed there may be kept
        boolean route(Campaign campaign, @Nullable Route route, Route.Kind kind);

        /// Shows a paper of a plan in a window of its own until the window is closed.
        void papers(CampaignPaperKind kind, Plan plan, @Nullable Route route);
    }

    /// Shows a paper in a window of its own.
    @FunctionalInterface
    public interface Papers {
        /// Shows it until the window is closed.
        void show(PaperKind kind, List<Id<Worker>> people, @Nullable Id<Vaccine> vaccine);
    }

    /// Leads nowhere but to the plain screens until [#connect].
    public ShellNavigation(ShellViewModel shell) {
        this.shell = shell;
    }

    /// Connects the screens' view-models, which need this navigation themselves and so come later.
    public void connect(Routes ways) {
        routes = ways;
    }

    @Override
    public void showWorkers() {
        shell.open(ScreenId.WORKERS);
    }

    @Override
    public void showWorker(Id<Worker> worker) {
        routes().worker().accept(worker);
        shell.open(ScreenId.WORKER);
    }

    @Override
    public void editWorker(@Nullable Id<Worker> worker) {
        routes().workerForm().accept(worker);
        shell.open(ScreenId.WORKER_FORM);
    }

    @Override
    public void mergeWorkers(Id<Worker> worker, @Nullable Id<Worker> other) {
        routes().merge().accept(worker, other);
        shell.open(ScreenId.MERGE);
    }

    @Override
    public void showDue() {
        shell.open(ScreenId.DUE);
    }

    @Override
    public void showWhy(Id<Worker> worker, @Nullable String vaccineGroup) {
        routes().why().accept(worker, vaccineGroup);
        if (shell.has(ScreenId.WHY)) {
            shell.open(ScreenId.WHY);
        }
    }

    @Override
    public void registerDose(@Nullable Id<Worker> worker) {
        if (routes().dose().test(worker)) {
            shell.open(ScreenId.DOSE);
        }
    }

    @Override
    public void notGiven(Id<Worker> worker) {
        if (routes().notGiven().test(worker)) {
            shell.open(ScreenId.DOSE);
        }
    }

    @Override
    public void reaction(Dose dose) {
        if (routes().reaction().test(dose)) {
            shell.open(ScreenId.REACTION);
        }
    }

    @Override
    public void correct(WorkerEntry entry) {
        if (routes().correct().test(entry)) {
            shell.open(entry instanceof Reaction ? ScreenId.REACTION : ScreenId.DOSE_CORRECTION);
        }
    }

    @Override
    public void back() {
        shell.back();
    }

    @Override
    public void prepareSiteList(@Nullable Id<Site> site, Set<Id<Worker>> only) {
        routes().siteList().accept(site, only);
        shell.open(ScreenId.SITE_LIST);
    }

    @Override
    public void prepareSiteList(RouteList list) {
        routes().campaigns().list(list);
        shell.open(ScreenId.SITE_LIST);
    }

    @Override
    public void enterList(SiteList list) {
        routes().listBack().accept(list);
        shell.open(ScreenId.LIST_BACK);
    }

    @Override
    public void editCampaign(@Nullable Campaign campaign) {
        if (routes().campaigns().campaign(campaign)) {
            shell.open(ScreenId.CAMPAIGN);
        }
    }

    @Override
    public void editRoute(Campaign campaign, @Nullable Route route, Route.Kind kind) {
        if (routes().campaigns().route(campaign, route, kind)) {
            shell.open(ScreenId.ROUTE);
        }
    }

    @Override
    public void showPapers(PaperKind kind, List<Id<Worker>> people, @Nullable Id<Vaccine> vaccine) {
        routes().papers().show(kind, people, vaccine);
    }

    @Override
    public void showPapers(CampaignPaperKind kind, Plan plan, @Nullable Route route) {
        routes().campaigns().papers(kind, plan, route);
    }

    @Override
    public void showOccupations() {
        shell.open(ScreenId.OCCUPATIONS);
    }

    @Override
    public void showRules() {
        shell.open(ScreenId.RULES);
    }

    @Override
    public void showImport() {
        shell.open(ScreenId.IMPORT);
    }

    @Override
    public void notice(String sentence, @Nullable String undoLabel, @Nullable Runnable undo) {
        shell.notice(new Notice(sentence, undoLabel, undo));
    }

    private Routes routes() {
        if (routes == null) {
            throw new IllegalStateException("the screens are not connected");
        }
        return routes;
    }
}
