package org.dosedesk.app.desk;

import java.util.List;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.ui.paper.campaign.CampaignView;
import org.dosedesk.ui.paper.campaign.CampaignViewModel;
import org.dosedesk.ui.paper.route.RouteView;
import org.dosedesk.ui.paper.route.RouteViewModel;
import org.dosedesk.ui.shell.Screen;
import org.dosedesk.ui.shell.ScreenId;
import org.jspecify.annotations.Nullable;

/// The forms for a campaign and its routes.
final class CampaignScreens {
    private final Kit kit;
    private final CampaignViewModel campaign;
    private final RouteViewModel route;

    CampaignScreens(Desk desk, Kit kit) {
        this.kit = kit;
        campaign = new CampaignViewModel(
                desk.register(), desk.rules()::vaccineGroup, kit.background(), kit.texts(), kit.navigation());
        route = new RouteViewModel(desk.register(), desk.rules(), kit.background(), kit.texts(), kit.navigation());
        desk.onRules(kit.background(), route::renew);
        kit.today().onTurned(day -> route.renew());
    }

    List<Screen> screens() {
        return List.of(
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

    /// Opens the form for a campaign.
    ///
    /// @param changed null for a new one
    /// @return whether it was opened: what is typed there may be kept
    boolean editCampaign(@Nullable Campaign changed) {
        return kit.may(campaign.unsaved(), ScreenId.CAMPAIGN, campaign::unsavedText, () -> {
            if (changed == null) {
                campaign.begin();
            } else {
                campaign.change(changed);
            }
        });
    }

    /// Opens the form for a route.
    ///
    /// @param changed null for a new one
    /// @return whether it was opened: what is typed there may be kept
    boolean editRoute(Campaign of, @Nullable Route changed, Route.Kind kind) {
        return kit.may(route.unsaved(), ScreenId.ROUTE, route::unsavedText, () -> {
            if (changed == null) {
                route.begin(of, kind);
            } else {
                route.correct(of, changed);
            }
        });
    }
}
