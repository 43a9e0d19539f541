package org.dosedesk.ui.paper.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.route.RouteState;
import org.dosedesk.domain.campaign.route.Run;
import org.dosedesk.domain.campaign.route.ServedSite;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.campaign.decide.KeepCampaigns;
import org.dosedesk.usecase.campaign.decide.KeepRoutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Notices for the runs of a trip, on the screen.
class NoticesForRouteViewTest extends NoticesScreen {
    NoticesForRouteViewTest() throws Exception {}

    private void trip() {
        Campaign campaign = new KeepCampaigns(plant.register, () -> VaccineCatalogue.COVID_19)
                .begin(TODAY, TODAY.plusDays(20), List.of(), 60, 100);
        KeepRoutes routes = new KeepRoutes(plant.register);
        List<ServedSite> from = List.of(new ServedSite(plant.stationSite.id()));
        routes.save(
                null,
                new Trip(
                        Id.random(),
                        campaign.id(),
                        1,
                        TODAY.plusDays(3),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(
                                new Run("ПАЗ", 9, "", null, "", from, LocalTime.of(9, 15), LocalTime.of(11, 30)),
                                new Run("ПАЗ", 9, "", null, "", from, LocalTime.of(12, 15), LocalTime.of(14, 0))),
                        RouteState.PLANNED,
                        routes.now(),
                        null));
    }

    private void chooseFirstRun() {
        screen.run(() -> model().form().list.set(model().form().lists.get(1)));
    }

    @ParameterizedTest
    @EnumSource
    void looksWellInEachLanguage(Language language) {
        people();
        trip();
        Scene scene = show(language);
        chooseFirstRun();
        Pictures.save(scene, "notices-route", language);

        assertThat(screen.node("#telling", Label.class).getText()).contains("8");
        assertThat(screen.node("#handedOver", Button.class).isDisabled()).isTrue();
    }

    @Test
    void thePileIsHandedOverOnceItIsPrinted() {
        people();
        trip();
        show(Language.ENGLISH);
        assertThat(screen.node("#handedOver", Button.class).isVisible()).isFalse();
        chooseFirstRun();
        ComboBox<?> list = screen.node("#list", ComboBox.class);
        assertThat(list.getSelectionModel().getSelectedItem()).isInstanceOf(NoticeSource.OnRoute.class);
        int slips = rows().getItems().size();
        target = folder.resolve("slips.pdf");
        screen.run(() -> model().paper().save(folder.resolve("slips.pdf"), saved -> {}));

        screen.run(screen.node("#handedOver", Button.class)::fire);

        assertThat(visits.asked).last().asString().contains("Noted as told: " + slips);
        assertThat(plant.register.snapshot().all(Told.class))
                .hasSize(slips)
                .allMatch(told -> LocalTime.of(9, 15).equals(told.time()));
        assertThat(screen.node("#telling", Label.class).getText()).isEqualTo("Not told: 0 · Tell again: 0");
    }
}
