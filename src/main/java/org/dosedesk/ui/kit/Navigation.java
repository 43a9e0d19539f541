package org.dosedesk.ui.kit;

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
import org.dosedesk.usecase.campaign.RouteList;
import org.jspecify.annotations.Nullable;

/// Ways from one screen to another. Features ask here; the shell knows how. FX thread only.
public interface Navigation {
    /// Shows the table of workers.
    void showWorkers();

    /// Shows a worker's card.
    void showWorker(Id<Worker> worker);

    /// Opens the form for a worker.
    ///
    /// @param worker who is to be corrected, or null for somebody new
    void editWorker(@Nullable Id<Worker> worker);

    /// Opens the merging of two records of one person.
    ///
    /// @param other chosen already, or null to be searched for
    void mergeWorkers(Id<Worker> worker, @Nullable Id<Worker> other);

    /// Shows who is due.
    void showDue();

    /// Shows why a worker's status and dates are what they are.
    ///
    /// @param vaccineGroup against which, null for the one in use
    void showWhy(Id<Worker> worker, @Nullable String vaccineGroup);

    /// Opens the dose form.
    ///
    /// @param worker chosen already, or null to begin with the search
    void registerDose(@Nullable Id<Worker> worker);

    /// Opens the form for why nothing was given to a worker.
    void notGiven(Id<Worker> worker);

    /// Opens the form for what followed a dose.
    void reaction(Dose dose);

    /// Opens the form that corrects an entry: a dose, why none was given, or what followed a dose.
    void correct(WorkerEntry entry);

    /// Goes back to the screen shown before.
    void back();

    /// Opens the site list of a site.
    ///
    /// @param site chosen already, or null
    /// @param only the workers picked by hand, or empty for everyone due there
    void prepareSiteList(@Nullable Id<Site> site, Set<Id<Worker>> only);

    /// Opens the site list of those of one site who are on a route.
    void prepareSiteList(RouteList list);

    /// Opens a site list that came back.
    void enterList(SiteList list);

    /// Opens the form for a campaign.
    ///
    /// @param campaign which is to be changed, or null for a new one against the vaccine group in use
    void editCampaign(@Nullable Campaign campaign);

    /// Opens the form for a route of a campaign.
    ///
    /// @param route which is to be changed, or null for a new one
    /// @param kind of a new one; else the route's own counts
    void editRoute(Campaign campaign, @Nullable Route route, Route.Kind kind);

    /// Shows a paper about some workers, to be looked at, saved or printed.
    ///
    /// @param people in the order of the pages, at least one
    /// @param vaccine the vaccine offered to them, null for none
    void showPapers(PaperKind kind, List<Id<Worker>> people, @Nullable Id<Vaccine> vaccine);

    /// Shows a paper of a campaign's plan, to be looked at, saved or printed.
    ///
    /// @param route what it is about at first, where it can be; null for the first there is
    void showPapers(CampaignPaperKind kind, Plan plan, @Nullable Route route);

    /// Shows which posts belong to which groups, and whom that proposes.
    void showOccupations();

    /// Shows the rules that everything goes by.
    void showRules();

    /// Shows the import of files.
    void showImport();

    /// Shows a passing notice at the foot of the window.
    ///
    /// @param undoLabel what the button beside it says, null for none
    /// @param undo what it does
    void notice(String sentence, @Nullable String undoLabel, @Nullable Runnable undo);
}
