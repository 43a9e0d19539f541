package org.dosedesk.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.RouteState;
import org.dosedesk.domain.campaign.route.Run;
import org.dosedesk.domain.campaign.route.ServedSite;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.usecase.campaign.decide.KeepCampaigns;
import org.dosedesk.usecase.campaign.decide.KeepRoutes;
import org.dosedesk.usecase.people.site.AssignClinic;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;

/// The routes of the reference campaign: clinics come to four sites, those of two are driven to polyclinics, and
/// the
/// rest of everybody goes where they live.
public final class CampaignStory {
    private static final int LAST = 38;

    private final Register register;
    private final KeepRoutes routes;
    private final Campaign campaign;
    private final List<Route> made = new ArrayList<>();

    private CampaignStory(Register register, LocalDate from) {
        this.register = register;
        routes = new KeepRoutes(register);
        campaign = new KeepCampaigns(register, () -> VaccineCatalogue.COVID_19)
                .begin(from, from.plusDays(LAST), List.of(), 60, Campaign.HALF_OF_THE_CREW);
    }

    /// Saves a campaign that begins on a day, with its routes, in a register that has the sites. From 18.01.2022 on
    /// the days are those on which most of each site were vaccinated.
    public static Campaign in(Register register, LocalDate from) {
        CampaignStory story = new CampaignStory(register, from);
        story.visits("ТЭЦ-2", 90, 3, 13, 20, 27, 34);
        story.visits("ТЭЦ-3", 50, 6, 13, 20, 28);
        story.visits("Капшагайская ГЭС", 30, 6, 13, 21, 29);
        story.visits("Исполнительная дирекция", 25, 14, 22, 30);
        story.trips("Городская поликлиника № 5", "ТЭЦ-1", 7, 15, 23, 31);
        story.trips("Городская поликлиника № 17", "Каскад ГЭС", 8, 16, 24, 34);
        story.residence(from.plusDays(LAST));
        return story.campaign;
    }

    private void visits(String site, int capacity, int... days) {
        IntStream.of(days).forEach(day -> visit(campaign.from().plusDays(day), site, capacity));
    }

    private void trips(String polyclinic, String site, int... days) {
        IntStream.of(days).forEach(day -> trip(campaign.from().plusDays(day), polyclinic, site));
    }

    private void visit(LocalDate day, String site, int capacity) {
        Id<Clinic> clinic = AssignClinic.clinicOn(register.snapshot(), site(site), day)
                .map(Clinic::id)
                .orElse(null);
        save(new Visit(
                Id.random(),
                campaign.id(),
                made.size() + 1,
                day,
                LocalTime.of(9, 0),
                LocalTime.of(16, 0),
                clinic,
                capacity,
                List.of(),
                List.of(new ServedSite(site(site))),
                RouteState.AGREED,
                now(),
                null));
    }

    private void trip(LocalDate day, String polyclinic, String site) {
        List<ServedSite> from = List.of(new ServedSite(site(site)));
        Clinic clinic = register.snapshot().all(Clinic.class).stream()
                .filter(one -> one.name().equals(polyclinic))
                .findFirst()
                .orElseGet(() -> new Clinic(Id.random(), polyclinic));
        List<Run> runs = Stream.of("08:00", "10:00", "12:00")
                .map(time -> new Run(
                        "ПАЗ 123",
                        27,
                        "Водитель",
                        null,
                        "Фельдшер",
                        from,
                        LocalTime.parse(time),
                        LocalTime.parse(time).plusMinutes(105)))
                .toList();
        if (register.snapshot().find(Clinic.class, clinic.id()).isEmpty()) {
            register.save(List.of(Change.add(clinic)));
        }
        save(new Trip(
                Id.random(),
                campaign.id(),
                made.size() + 1,
                day,
                LocalTime.of(8, 0),
                LocalTime.of(15, 0),
                clinic.id(),
                null,
                List.of(),
                runs,
                RouteState.PLANNED,
                now(),
                null));
    }

    private void residence(LocalDate day) {
        save(new Residence(
                Id.random(),
                campaign.id(),
                made.size() + 1,
                day,
                register.snapshot().all(Site.class).stream()
                        .map(site -> new ServedSite(site.id()))
                        .toList(),
                RouteState.PLANNED,
                now(),
                null));
    }

    private void save(Route route) {
        routes.save(null, route);
        made.add(route);
    }

    private Id<Site> site(String name) {
        return register.snapshot().all(Site.class).stream()
                .filter(site -> site.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Recorded now() {
        return routes.now();
    }
}
