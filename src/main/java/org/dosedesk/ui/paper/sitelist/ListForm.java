package org.dosedesk.ui.paper.sitelist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.sitelist.RouteOfList;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.DateText;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.day.DefaultDay;
import org.dosedesk.ui.kit.form.DayField;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.usecase.campaign.RouteList;
import org.dosedesk.usecase.paper.sitelist.PrepareSiteList;
import org.dosedesk.usecase.paper.sitelist.SiteListChoices;
import org.jspecify.annotations.Nullable;

/// What is chosen for a list: where, when, by which clinic, with which vaccine, in which language. FX thread only.
final class ListForm {
    final Field<@Nullable Site> site;
    final DayField day;
    final Field<String> clinic;
    final Field<@Nullable Vaccine> vaccine;
    final Field<Language> language;
    final Field<Boolean> firstDoses;
    final Field<Boolean> maskIin;
    final ObservableList<Site> sites = FXCollections.observableArrayList();
    final ObservableList<String> clinics = FXCollections.observableArrayList();
    final ObservableList<@Nullable Vaccine> vaccines = FXCollections.observableArrayList();

    private final PrepareSiteList prepare;
    private final Form form;
    private final DefaultDay<String> defaultDay;
    private String proposedClinic = "";
    private @Nullable RouteList route;

    /// @param form without fields yet
    ListForm(PrepareSiteList prepare, Language paperLanguage, Form form) {
        this.prepare = prepare;
        this.form = form;
        site = form.choice(null);
        day = form.day(prepare::today);
        clinic = form.text();
        vaccine = form.choice(null);
        language = form.choice(paperLanguage);
        firstDoses = form.choice(prepare.usuallyWithFirstDoses());
        maskIin = form.choice(false);
        defaultDay = new DefaultDay<>(day.value(), DateText::show);
        defaultDay.show(prepare.today());
        site.value().subscribe((before, after) -> proposeClinic());
        day.value().subscribe((before, after) -> proposeClinic());
    }

    /// What the form does as every form.
    Form form() {
        return form;
    }

    /// Another day has begun: a day that was chosen stays.
    void dayTurned(LocalDate now) {
        defaultDay.turn(now);
    }

    /// Takes over what the register knows now; what was chosen stays chosen.
    void refresh() {
        Site chosen = site.get();
        Vaccine offered = vaccine.get();
        String typed = clinic.get();
        List<@Nullable Vaccine> known = new ArrayList<>();
        known.add(null);
        prepare.known(Vaccine.class).stream()
                .filter(one -> one.vaccineGroup().equals(prepare.vaccineGroup()) && one.product())
                .sorted(Comparator.comparing(Vaccine::tradeName))
                .forEach(known::add);
        sites.setAll(prepare.known(Site.class).stream()
                .sorted(Comparator.comparing(Site::name, KazakhOrder.INSTANCE))
                .toList());
        clinics.setAll(prepare.known(Clinic.class).stream()
                .map(Clinic::name)
                .sorted(KazakhOrder.INSTANCE)
                .toList());
        vaccines.setAll(known);
        // A combo box forgets its value when its items are replaced.
        if (chosen != null) {
            choose(chosen.id());
        }
        vaccine.set(offered);
        clinic.set(typed);
        proposeClinic();
    }

    /// Begins with what is usual against another vaccine group.
    void rulesChanged() {
        Vaccine offered = vaccine.get();
        if (offered != null && !offered.vaccineGroup().equals(prepare.vaccineGroup())) {
            vaccine.set(null);
        }
        firstDoses.set(prepare.usuallyWithFirstDoses());
        refresh();
    }

    /// Begins with what a route says, or without one.
    void begin(@Nullable RouteList list) {
        route = list;
        if (list != null) {
            choose(list.site());
            day.show(list.day());
            clinic.set(list.clinicName());
            Id<Vaccine> offer = list.vaccine();
            vaccine.set(offer == null ? null : vaccine(offer));
        }
    }

    // A list for another site or day is none of the route's.
    private @Nullable RouteOfList forRoute() {
        Site where = site.get();
        return route != null
                        && where != null
                        && where.id().equals(route.site())
                        && day.day().filter(route.day()::equals).isPresent()
                ? route.route()
                : null;
    }

    /// Chooses the site with this identity.
    void choose(Id<Site> id) {
        Optional<Site> found =
                sites.stream().filter(known -> known.id().equals(id)).findFirst();
        found.ifPresent(site::set);
    }

    /// A vaccine that the register knows.
    Vaccine vaccine(Id<Vaccine> id) {
        return prepare.known(Vaccine.class).stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// The choices as they stand.
    SiteListChoices choices(ByHand byHand) {
        return new SiteListChoices(
                Spelling.clean(clinic.get()),
                offered(),
                language.get(),
                maskIin.get(),
                byHand.takenOff(),
                byHand.otherVaccines(),
                forRoute());
    }

    /// The vaccine offered, null when it is left to the clinic.
    @Nullable Id<Vaccine> offered() {
        Vaccine chosen = vaccine.get();
        return chosen == null ? null : chosen.id();
    }

    /// The vaccines that one worker may be given instead of the list's.
    List<Vaccine> choosable() {
        LocalDate when = day.day().orElse(null);
        List<Vaccine> known = new ArrayList<>();
        for (Vaccine one : vaccines) {
            if (one != null && (when == null || !one.inUseFrom().isAfter(when))) {
                known.add(one);
            }
        }
        return known;
    }

    // A clinic that the user typed is left alone; one that the map proposed gives way to the next proposal.
    private void proposeClinic() {
        Site where = site.get();
        LocalDate when = day.day().orElse(null);
        if (where != null && when != null && clinic.get().equals(proposedClinic)) {
            proposedClinic =
                    prepare.clinicOn(where.id(), when).map(Clinic::name).orElse("");
            clinic.set(proposedClinic);
        }
    }
}
