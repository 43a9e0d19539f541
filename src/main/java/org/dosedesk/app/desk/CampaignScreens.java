package org.dosedesk.app.desk;

import java.util.List;
import java.util.function.Consumer;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.ui.kit.Navigation.NewRoute;
import org.dosedesk.ui.paper.plan.PlanView;
import org.dosedesk.ui.paper.plan.PlanViewModel;
import org.dosedesk.ui.shell.Screen;
import org.dosedesk.ui.shell.ScreenId;
import org.dosedesk.ui.shell.ShellNavigation;
import org.dosedesk.usecase.campaign.RouteList;
import org.dosedesk.usecase.campaign.decide.KeepCampaigns;
import org.dosedesk.usecase.campaign.plan.MakePlan;
import org.jspecify.annotations.Nullable;

/// The campaign: its plan, its routes.
final class CampaignScreens implements ShellNavigation.Campaigns {
    private final Kit kit;
    private final PlanViewModel plan;
    private final Consumer<RouteList> lists;

    /// @param lists begins the list of a route
    CampaignScreens(Desk desk, Consumer<RouteList> lists, Kit kit) {
        this.kit = kit;
        this.lists = lists;
        KeepCampaigns campaigns = new KeepCampaigns(desk.register(), desk.rules()::vaccineGroup);
        plan = new PlanViewModel(
                desk.register(), campaigns, new MakePlan(desk.rules()), kit.asOf(), kit.background(), kit.texts());
        desk.onRules(kit.background(), plan::refresh);
    }

    List<Screen> screens() {
        return List.of(Screen.of(
                ScreenId.PLAN,
                () -> kit.views()
                        .load(PlanView.class, () -> new PlanView(plan, kit.navigation(), kit.texts()))
                        .root()));
    }

    @Override
    public void list(RouteList list) {
        lists.accept(list);
    }

    @Override
    public void campaign(@Nullable Campaign campaign) {}

    @Override
    public void route(Campaign campaign, @Nullable Route route, @Nullable NewRoute kind) {}
}
