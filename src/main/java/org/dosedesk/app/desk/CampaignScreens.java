package org.dosedesk.app.desk;

import java.util.List;
import java.util.function.Consumer;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.paper.CampaignPaperKind;
import org.dosedesk.print.campaign.CampaignPdf;
import org.dosedesk.ui.paper.campaign.CampaignView;
import org.dosedesk.ui.paper.campaign.CampaignViewModel;
import org.dosedesk.ui.paper.plan.PlanView;
import org.dosedesk.ui.paper.plan.PlanViewModel;
import org.dosedesk.ui.paper.planpapers.PlanPapersView;
import org.dosedesk.ui.paper.planpapers.PlanPapersViewModel;
import org.dosedesk.ui.paper.route.RouteView;
import org.dosedesk.ui.paper.route.RouteViewModel;
import org.dosedesk.ui.shell.Screen;
import org.dosedesk.ui.shell.ScreenId;
import org.dosedesk.ui.shell.ShellNavigation;
import org.dosedesk.usecase.campaign.RouteList;
import org.dosedesk.usecase.campaign.decide.KeepCampaigns;
import org.dosedesk.usecase.campaign.paper.CampaignPapers;
import org.dosedesk.usecase.campaign.plan.MakePlan;
import org.jspecify.annotations.Nullable;

/// A campaign: its plan, and the forms for it and its routes.
final class CampaignScreens implements ShellNavigation.Campaigns {
    private final Kit kit;
    private final CampaignViewModel campaign;
    private final RouteViewModel route;
    private final PlanViewModel plan;
    private final Consumer<RouteList> lists;
    private final Desk desk;
    private final CampaignPapers papers;

    /// @param lists begins the list of a route
    CampaignScreens(Desk desk, Consumer<RouteList> lists, Kit kit) {
        this.kit = kit;
        this.lists = lists;
        this.desk = desk;
        papers = new CampaignPapers(desk.register(), desk.rules(), new CampaignPdf());
        campaign = new CampaignViewModel(
                desk.register(), desk.rules()::vaccineGroup, kit.background(), kit.texts(), kit.navigation());
        route = new RouteViewModel(desk.register(), desk.rules(), kit.background(), kit.texts(), kit.navigation());
        plan = new PlanViewModel(
                desk.register(),
                new KeepCampaigns(desk.register(), desk.rules()::vaccineGroup),
                new MakePlan(desk.rules()),
                kit.asOf(),
                kit.background(),
                kit.texts());
        desk.onRules(kit.background(), route::renew, plan::refresh);
        kit.today().onTurned(day -> route.renew());
    }

    List<Screen> screens() {
        return List.of(
                Screen.of(
                        ScreenId.PLAN,
                        () -> kit.views()
                                .load(PlanView.class, () -> new PlanView(plan, kit.navigation(), kit.texts()))
                                .root()),
                new Screen(
                        ScreenId.CAMPAIGN,
                        () -> kit.views()
                                .load(
                                        CampaignView.class,
                                        () -> new CampaignView(
                                                campaign,
                                                kit.navigation(),
                                                kit.discarding(ScreenId.CAMPAIGN, campaign::unsavedText),
                                                kit.texts()))
                                .root(),
                        campaign::unsaved,
                        campaign::unsavedText),
                new Screen(
                        ScreenId.ROUTE,
                        () -> kit.views()
                                .load(
                                        RouteView.class,
                                        () -> new RouteView(
                                                route,
                                                kit.navigation(),
                                                new RouteView.Questions(
                                                        kit.discarding(ScreenId.ROUTE, route::unsavedText),
                                                        kit.dialogs()::mayCallOff,
                                                        kit.dialogs()::mayTellAgain),
                                                kit.texts()))
                                .root(),
                        route::unsaved,
                        route::unsavedText));
    }

    @Override
    public void list(RouteList list) {
        lists.accept(list);
    }

    @Override
    public boolean campaign(@Nullable Campaign changed) {
        return kit.may(campaign.unsaved(), ScreenId.CAMPAIGN, campaign::unsavedText, () -> {
            if (changed == null) {
                campaign.begin();
            } else {
                campaign.change(changed);
            }
        });
    }

    @Override
    public boolean route(Campaign of, @Nullable Route changed, Route.Kind kind) {
        return kit.may(route.unsaved(), ScreenId.ROUTE, route::unsavedText, () -> {
            if (changed == null) {
                route.begin(of, kind);
            } else {
                route.correct(of, changed);
            }
        });
    }

    @Override
    public void papers(CampaignPaperKind kind, Plan of, @Nullable Route about) {
        PlanPapersViewModel paper = new PlanPapersViewModel(
                papers, kit.counter(desk.register()), kit.background(), kit.texts(), kind, of, about);
        kit.dialogs()
                .showContent(
                        kit.texts().messages().get("campaignpaper.title"),
                        kit.views()
                                .load(PlanPapersView.class, () -> new PlanPapersView(paper, kit.dialogs(), kit.texts()))
                                .root());
    }
}
