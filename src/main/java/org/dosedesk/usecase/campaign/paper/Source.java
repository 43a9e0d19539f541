package org.dosedesk.usecase.campaign.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.campaign.plan.Slot;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.Run;
import org.dosedesk.domain.campaign.route.ServedSite;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.text.TimeText;
import org.dosedesk.usecase.campaign.paper.CampaignSheet.Column;
import org.dosedesk.usecase.campaign.paper.CampaignSheet.Fact;
import org.dosedesk.usecase.campaign.paper.CampaignSheet.Group;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// What the papers of a plan are made from, and the words that they share.
///
/// @param by the user
/// @param on the day on which they are made
/// @param demo whether everyone is invented
record Source(Snapshot snapshot, Plan plan, Messages messages, String by, LocalDate on, boolean demo) {
    static final String UNKNOWN = "–";

    Worker worker(Standing one) {
        return snapshot.get(Worker.class, one.need().worker());
    }

    /// The workshop; with its unit where it is a guest on the site.
    String workshop(Worker worker) {
        Workshop workshop = snapshot.get(Workshop.class, worker.workshop());
        return snapshot.get(Site.class, worker.site()).hosts(workshop.unit())
                ? snapshot.get(Unit.class, workshop.unit()).name() + ", " + workshop.name()
                : workshop.name();
    }

    String site(Id<Site> id) {
        return snapshot.find(Site.class, id).map(Site::name).orElse("?");
    }

    String sites(List<ServedSite> sites) {
        return sites.stream().map(one -> site(one.site())).collect(Collectors.joining(", "));
    }

    /// The clinic's name; empty where none is chosen.
    String clinic(Route route) {
        Id<Clinic> id = switch (route) {
            case Visit visit -> visit.clinic();
            case Trip trip -> trip.clinic();
            case Residence residence -> null;
        };
        return id == null
                ? ""
                : snapshot.find(Clinic.class, id).map(Clinic::name).orElse("");
    }

    /// The kind of a route and its number.
    String title(Route route) {
        return messages.get(
                switch (route) {
                    case Visit visit -> "route.title.visit";
                    case Trip trip -> "route.title.trip";
                    case Residence residence -> "route.title.residence";
                },
                route.number());
    }

    String vaccine(Vaccine vaccine) {
        String key = "common.vaccine." + vaccine.code();
        return messages.containsKey(key) ? messages.get(key) : vaccine.tradeName();
    }

    /// From when until when somebody is away; empty while nobody knows.
    static String hours(Slot slot) {
        Run ride = slot.ride();
        if (ride != null) {
            return hours(ride.departs(), ride.returns());
        }
        return slot.route() instanceof Visit visit ? hours(visit.opens(), visit.closes()) : "";
    }

    static String hours(@Nullable LocalTime from, @Nullable LocalTime until) {
        return from == null ? "" : until == null ? TimeText.show(from) : TimeText.show(from, until);
    }

    /// How many ride along of how many can; who drives has a seat anyway.
    String passengers(Slot slot, Run ride) {
        long people = plan.on(slot).stream()
                .filter(one -> !one.need().worker().equals(ride.driving()))
                .count();
        return messages.get("plan.placed-of", people, ride.passengers());
    }

    static String time(@Nullable LocalTime time) {
        return time == null ? "" : TimeText.show(time);
    }

    /// What is known, or a dash.
    static String known(String text) {
        return text.isBlank() ? UNKNOWN : text;
    }

    /// A fact by the key of its label; a dash where it is not known.
    Fact fact(String key, String value) {
        return new Fact(messages.get(key), known(value));
    }

    /// A fact by the key of its label; a line to write on where it is not known.
    Fact toFill(String key, String value) {
        return new Fact(messages.get(key), value.strip());
    }

    Fact day(LocalDate day) {
        return fact("campaignpaper.day", DateText.show(day));
    }

    Column column(String key, int share) {
        return new Column(key.isEmpty() ? "" : messages.get(key), share);
    }

    /// A sheet with its table.
    CampaignSheet sheet(
            String title,
            boolean landscape,
            List<Fact> facts,
            List<String> sentences,
            List<Column> columns,
            List<Group> groups,
            String... signatures) {
        return new CampaignSheet(
                title,
                landscape,
                true,
                facts,
                sentences,
                columns,
                groups,
                messages.get("campaignpaper.nobody"),
                Stream.of(signatures).map(key -> messages.get(key)).toList(),
                by,
                on,
                demo);
    }

    /// A sheet that says that there is nobody to be on it.
    CampaignSheet empty(String title) {
        return sheet(title, false, List.of(), List.of(), List.of(column("papers.name", 100)), List.of());
    }

    /// The site at which somebody gets on, or at which they are seen.
    Id<Site> meeting(Worker worker, List<ServedSite> places) {
        boolean own = places.isEmpty() || places.contains(new ServedSite(worker.site()));
        return own ? worker.site() : Objects.requireNonNull(places.getFirst()).site();
    }
}
