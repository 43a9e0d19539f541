package org.dosedesk.app.desk;

import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.paper.PaperKind;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.exchange.TableFiles;
import org.dosedesk.print.notice.NoticePdf;
import org.dosedesk.print.sitelist.SiteListPdf;
import org.dosedesk.print.worker.WorkerPdf;
import org.dosedesk.ui.entry.listback.ListBackView;
import org.dosedesk.ui.entry.listback.ListBackViewModel;
import org.dosedesk.ui.kit.takeback.TakingBack;
import org.dosedesk.ui.kit.takeback.UndoNotice;
import org.dosedesk.ui.paper.notices.NoticesView;
import org.dosedesk.ui.paper.notices.NoticesViewModel;
import org.dosedesk.ui.paper.sitelist.SiteListView;
import org.dosedesk.ui.paper.sitelist.SiteListViewModel;
import org.dosedesk.ui.people.papers.PapersView;
import org.dosedesk.ui.people.papers.PapersViewModel;
import org.dosedesk.ui.shell.Screen;
import org.dosedesk.ui.shell.ScreenId;
import org.dosedesk.usecase.campaign.RouteList;
import org.dosedesk.usecase.campaign.decide.HandOver;
import org.dosedesk.usecase.campaign.plan.MakePlan;
import org.dosedesk.usecase.paper.notice.PrepareNotices;
import org.dosedesk.usecase.paper.person.PreparePapers;
import org.dosedesk.usecase.paper.sitelist.PrepareSiteList;
import org.dosedesk.usecase.paper.sitelist.SaveSiteListTable;
import org.dosedesk.usecase.schedule.hold.FindContraindications;
import org.jspecify.annotations.Nullable;

/// The paper that goes out and comes back.
final class PaperScreens {
    private final Kit kit;
    private final Desk desk;
    private final SiteListViewModel siteList;
    private final ListBackViewModel listBack;
    private final NoticesViewModel notices;
    private final PreparePapers person;
    private final WorkerPdf personPaper = new WorkerPdf();

    PaperScreens(Desk desk, TakingBack takingBack, Kit kit) {
        this.kit = kit;
        this.desk = desk;
        PrepareSiteList prepare = new PrepareSiteList(
                desk.register(),
                desk.scheduler(),
                new FindContraindications(desk.rules()),
                desk.rules()::ruleSet,
                desk.rules()::vaccineGroup);
        siteList = new SiteListViewModel(
                prepare,
                new SiteListPdf(),
                new SaveSiteListTable(new TableFiles(), desk.register().journal()),
                kit.counter(desk.register()),
                kit.background(),
                kit.texts());
        person = new PreparePapers(desk.register(), desk.rules());
        listBack = new ListBackViewModel(desk.register(), desk.evaluator(), kit.background(), kit.texts());
        listBack.onTakeBack(takingBack::saved);
        notices = new NoticesViewModel(
                prepare,
                new PrepareNotices(desk.register(), desk.scheduler()),
                new NoticePdf(),
                kit.counter(desk.register()),
                kit.settings(),
                new HandOver(desk.register(), new MakePlan(desk.rules()), desk.rules()::vaccineGroup),
                kit.asOf(),
                kit.background(),
                kit.texts());
        desk.onRules(kit.background(), siteList::rulesChanged, notices::rulesChanged);
        kit.asOf().onDayOfLists(siteList::dayTurned);
        kit.asOf().onDayOfLists(notices::dayTurned);
    }

    List<Screen> screens() {
        return List.of(
                new Screen(ScreenId.LIST_BACK, this::listBackScreen, listBack::unsaved),
                new Screen(
                        ScreenId.SITE_LIST,
                        () -> kit.views()
                                .load(
                                        SiteListView.class,
                                        () -> new SiteListView(
                                                siteList, kit.texts(), kit.dialogs(), kit.dialogs(), kit.navigation()))
                                .root(),
                        siteList::unsaved),
                new Screen(ScreenId.NOTICES, this::noticesScreen, notices::unsaved));
    }

    /// Whether the lists begun may be thrown away; asks when something was picked by hand.
    boolean mayBeginAnew() {
        return kit.may(siteList.unsaved(), ScreenId.SITE_LIST, () -> "", () -> {})
                && kit.may(notices.unsaved(), ScreenId.NOTICES, () -> "", () -> {});
    }

    /// Shows a paper about workers in a window of its own.
    void showPaper(PaperKind kind, List<Id<Worker>> people, @Nullable Id<Vaccine> vaccine) {
        PapersViewModel papers = new PapersViewModel(
                person,
                personPaper,
                kit.counter(desk.register()),
                kit.background(),
                kit.texts(),
                kind,
                people,
                vaccine);
        kit.dialogs()
                .showContent(
                        kit.texts().messages().get("papers.title"),
                        kit.views()
                                .load(PapersView.class, () -> new PapersView(papers, kit.dialogs(), kit.texts()))
                                .root());
    }

    /// Opens a list that came back.
    void enterList(SiteList list) {
        listBack.open(list);
    }

    private Parent listBackScreen() {
        UndoNotice undo = new UndoNotice(desk.register(), kit.background(), kit.texts(), kit.navigation());
        return kit.views()
                .load(
                        ListBackView.class,
                        () -> new ListBackView(
                                listBack,
                                kit.navigation(),
                                (sentence, saved) -> undo.show(sentence, saved.changes()),
                                new ListBackView.Questions(kit.dialogs()::mayUseLot, kit.dialogs()::askReason),
                                kit.views(),
                                kit.texts()))
                .root();
    }

    private Parent noticesScreen() {
        return kit.views()
                .load(NoticesView.class, () -> new NoticesView(notices, kit.texts(), kit.dialogs(), kit.navigation()))
                .root();
    }

    void beginSiteList(RouteList list) {
        siteList.begin(list);
    }

    void beginSiteList(@Nullable Id<Site> site, Set<Id<Worker>> only) {
        siteList.begin(site, only);
    }
}
