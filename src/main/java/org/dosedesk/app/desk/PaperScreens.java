package org.dosedesk.app.desk;

import java.util.List;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.print.DesktopPrinters;
import org.dosedesk.print.PdfPreview;
import org.dosedesk.print.sitelist.SiteListPdf;
import org.dosedesk.ui.shell.Screen;
import org.dosedesk.ui.shell.ScreenId;
import org.dosedesk.ui.sitelist.SiteListView;
import org.dosedesk.ui.sitelist.SiteListViewModel;
import org.dosedesk.usecase.sitelist.PrepareSiteList;
import org.dosedesk.usecase.sitelist.PrintSiteList;
import org.jspecify.annotations.Nullable;

/// The paper that goes out and comes back.
final class PaperScreens {
    private final Kit kit;
    private final SiteListViewModel siteList;

    PaperScreens(Desk desk, Kit kit) {
        this.kit = kit;
        siteList = new SiteListViewModel(
                new PrepareSiteList(
                        desk.register(),
                        desk.scheduler(),
                        day -> desk.scheduler()
                                .ruleSet(day)
                                .map(rules -> rules.name() + " " + rules.version())
                                .orElse("")),
                new PrintSiteList(
                        new SiteListPdf(),
                        new DesktopPrinters(),
                        desk.register().journal()),
                new PdfPreview(),
                kit.background(),
                kit.texts());
    }

    List<Screen> screens() {
        return List.of(new Screen(
                ScreenId.SITE_LIST,
                () -> kit.views()
                        .load(
                                SiteListView.class,
                                () -> new SiteListView(siteList, kit.texts(), kit.dialogs(), kit.navigation()))
                        .root(),
                siteList::unsaved));
    }

    void beginSiteList(@Nullable Id<Site> site, Set<Id<Worker>> only) {
        siteList.begin(site, only);
    }
}
