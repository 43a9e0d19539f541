package org.dosedesk.print.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.dosedesk.domain.notice.NoticeKind;
import org.dosedesk.domain.notice.NoticeReason;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.testkit.ReferenceCampaign;
import org.dosedesk.testkit.Rules;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.paper.notice.NoticeChoices;
import org.dosedesk.usecase.paper.notice.NoticePile;
import org.dosedesk.usecase.paper.notice.NoticeSheet;
import org.dosedesk.usecase.paper.notice.NoticeSlip;
import org.dosedesk.usecase.paper.notice.PrepareNotices;
import org.dosedesk.usecase.paper.sitelist.PrepareSiteList;
import org.dosedesk.usecase.paper.sitelist.draft.SiteListDraft;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Notices for the reference campaign's invented work force, as of 25.02.2022.
@ParameterizedClass
@EnumSource
class ReferenceNoticesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 2, 25);
    private static final LocalDate DECREE_52 = LocalDate.of(2021, 12, 8);

    private final Register register;
    private final ForecastScheduler scheduler =
            new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), VaccineCatalogue.COVID_19);
    private final PrepareSiteList people;
    private final PrepareNotices prepare;

    ReferenceNoticesTest(ReferenceCampaign campaign) {
        register = campaign.register();
        people = new PrepareSiteList(
                register, scheduler, Rules.CONTRAINDICATIONS, day -> "rules", () -> VaccineCatalogue.COVID_19);
        prepare = new PrepareNotices(register, scheduler);
    }

    /// Who was due by a rule older than decree 52 is told the day alone: 08.12.2021 lies no whole interval after a
    /// dose.
    @Test
    void everyoneOnASitesListHasASlipWithAReasonInAPileOfTheirShift() {
        for (Site site : register.snapshot().all(Site.class)) {
            SiteListDraft draft = draft(site);
            NoticeSheet sheet = prepare.sheet(draft, choices());
            assertThat(sheet.piles().stream().flatMap(pile -> pile.slips().stream()))
                    .as(site.name())
                    .hasSameSizeAs(draft.candidates())
                    .extracting(NoticeSlip::reason)
                    .filteredOn(reason -> reason.kind() == NoticeReason.Kind.DUE)
                    .extracting(NoticeReason::dueOn)
                    .allMatch(DECREE_52::equals);
            assertThat(sheet.piles()).extracting(NoticePile::shift).containsAnyOf("А", "Б", "В", "Г", "дневная");
        }
    }

    @Test
    void theBiggestSitesPapersHoldEverybody() throws IOException {
        Site site = register.snapshot().all(Site.class).stream()
                .filter(one -> one.name().equals("ТЭЦ-2"))
                .findFirst()
                .orElseThrow();
        NoticeSheet sheet = prepare.sheet(draft(site), choices());

        for (NoticeKind kind : NoticeKind.values()) {
            byte[] pdf = new NoticePdf().render(sheet, kind);
            NoticePdfTest.savePictures(pdf, "notice-reference-" + kind, 3);
            String all = String.join("", NoticePdfTest.texts(pdf));
            if (kind != NoticeKind.LOG) {
                sheet.piles().stream()
                        .flatMap(pile -> pile.slips().stream())
                        .forEach(slip -> assertThat(all).contains(NoticePdfTest.squeezed(slip.name())));
            }
        }
    }

    private SiteListDraft draft(Site site) {
        return people.draft(site.id(), DAY, Set.of(), false, Progress.NONE);
    }

    private static NoticeChoices choices() {
        return new NoticeChoices(
                "Городская поликлиника № 5",
                "Административный корпус, кабинет 104",
                NoticeFixture.SPREAD,
                true,
                Set.of());
    }
}
