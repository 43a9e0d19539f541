package org.dosedesk.domain.campaign.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.route.Clash.Kind;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.junit.jupiter.api.Test;

class FindClashesTest {
    private static final LocalDate MONDAY = LocalDate.of(2022, 1, 17);
    private static final Recorded RECORDED = new Recorded(Instant.EPOCH, "nurse");
    private static final Id<Campaign> CAMPAIGN = Id.ofCode("campaign");
    private static final Id<Site> STATION = Id.ofCode("station");
    private static final Id<Site> CASCADE = Id.ofCode("cascade");
    private static final Id<Clinic> FIFTH = Id.ofCode("No. 5");

    @Test
    void whatGoesTogetherIsNotMentioned() {
        Trip trip = trip(1, MONDAY, ride("A", "Li", "08:00", "11:15"), ride("A", "Li", "11:15", "13:00"));

        assertThat(of(trip, visit(2, MONDAY, CASCADE))).isEmpty();
        assertThat(of(visit(2, MONDAY, CASCADE), trip)).isEmpty();
    }

    @Test
    void aReturnAfterTheNextDeparture() {
        Trip trip = trip(1, MONDAY, ride("A 1", "Li", "08:00", "11:30"), ride("a 1 ", "Kim", "11:15", "13:00"));

        assertThat(of(trip)).extracting(Clash::kind).containsExactly(Kind.VEHICLE_TWICE, Kind.VEHICLE_TWICE);
        assertThat(of(trip)).extracting(Clash::run).containsExactly(1, 2);
    }

    @Test
    void aDriverOnTwoTripsAtOnce() {
        Trip one = trip(1, MONDAY, ride("A", "Li", "08:00", "11:00"));
        Trip other = trip(2, MONDAY, new Run("B", 5, "Li", null, "", sites(CASCADE), time("10:00"), time("12:00")));

        assertThat(of(one, other)).containsExactly(new Clash(Kind.DRIVER_TWICE, 1, other, null));
        assertThat(of(one, trip(2, MONDAY.plusDays(1), other.runs().getFirst())))
                .isEmpty();
    }

    @Test
    void aRunOverMidnightMeetsTheFirstOfTheNextDay() {
        Trip late = trip(1, MONDAY, ride("A", "Li", "22:00", "01:30"));
        Trip next = trip(2, MONDAY.plusDays(1), ride("A", "Kim", "01:00", "03:00"));

        Clash closed = new Clash(Kind.CLOSED, 1, null, null);
        assertThat(of(late, next)).containsExactly(closed, new Clash(Kind.VEHICLE_TWICE, 1, next, null));
        assertThat(of(late)).containsExactly(closed);
    }

    @Test
    void unknownTimesClashWithNothing() {
        Trip trip = trip(
                1,
                MONDAY,
                new Run("A", 5, "Li", null, "", sites(STATION), null, null),
                new Run("A", 5, "Li", null, "", sites(STATION), time("08:00"), time("09:00")));

        assertThat(of(trip)).isEmpty();
    }

    @Test
    void oneSiteTwiceOnADay() {
        Visit visit = visit(1, MONDAY, STATION);
        Trip trip = trip(2, MONDAY, ride("A", "Li", "08:00", "11:00"));
        Residence residence =
                new Residence(Id.ofCode("3"), CAMPAIGN, 3, MONDAY, sites(STATION), RouteState.PLANNED, RECORDED, null);

        assertThat(of(visit, trip, residence)).containsExactly(new Clash(Kind.SITE_TWICE, 0, trip, STATION));
    }

    @Test
    void weekendsAndOtherClinicsAndClosedDoorsAndNoSeats() {
        assertThat(of(visit(1, MONDAY.minusDays(1), STATION)))
                .extracting(Clash::kind)
                .containsExactly(Kind.WEEKEND);
        Visit visit = visit(1, MONDAY, STATION);
        assertThat(new FindClashes(List.of(), (site, route) -> Optional.of(Id.ofCode("another"))).of(visit))
                .containsExactly(new Clash(Kind.OTHER_CLINIC, 0, null, STATION));
        Trip trip = trip(
                1,
                MONDAY,
                ride("A", "Li", "16:30", "18:00"),
                ride("A", "Li", "06:00", "07:30"),
                new Run("B", 2, "Kim", null, "nurse", sites(STATION), time("09:00"), time("10:00")));
        assertThat(of(trip))
                .extracting(Clash::kind, Clash::run)
                .containsExactly(tuple(Kind.CLOSED, 1), tuple(Kind.CLOSED, 2), tuple(Kind.NO_SEATS, 3));
    }

    private static List<Clash> of(Route route, Route... others) {
        return new FindClashes(List.of(others), (site, at) -> Optional.of(FIFTH)).of(route);
    }

    private static Visit visit(int number, LocalDate day, Id<Site> site) {
        return new Visit(
                Id.ofCode("" + number),
                CAMPAIGN,
                number,
                day,
                null,
                null,
                FIFTH,
                null,
                List.of(),
                sites(site),
                RouteState.PLANNED,
                RECORDED,
                null);
    }

    private static Trip trip(int number, LocalDate day, Run... runs) {
        return new Trip(
                Id.ofCode("" + number),
                CAMPAIGN,
                number,
                day,
                time("08:00"),
                time("16:00"),
                FIFTH,
                null,
                List.of(),
                List.of(runs),
                RouteState.PLANNED,
                RECORDED,
                null);
    }

    private static Run ride(String vehicle, String driver, String departs, String returns) {
        return new Run(vehicle, 12, driver, null, "", sites(STATION), time(departs), time(returns));
    }

    private static List<ServedSite> sites(Id<Site> site) {
        return List.of(new ServedSite(site));
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text);
    }
}
