package org.dosedesk.ui.sitelist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.sitelist.PrepareSiteList;
import org.dosedesk.usecase.sitelist.SiteListChoices;
import org.jspecify.annotations.Nullable;

/// The fields above the list. FX thread only.
public final class SiteListForm {
    private final PrepareSiteList prepare;
    private final ObservableList<Site> sites = FXCollections.observableArrayList();
    private final ObservableList<ClinicChoice> clinics = FXCollections.observableArrayList();
    private final ObservableList<VaccineChoice> vaccines = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Site> site = new SimpleObjectProperty<>(null);
    private final StringProperty dayText = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>(null);
    private final ObjectProperty<ClinicChoice> clinic = new SimpleObjectProperty<>(ClinicChoice.NONE);
    private final ObjectProperty<VaccineChoice> vaccine = new SimpleObjectProperty<>(VaccineChoice.OPEN);
    private final ObjectProperty<Language> language;
    private final BooleanProperty maskIin = new SimpleBooleanProperty(true);
    private ClinicChoice proposed = ClinicChoice.NONE;

    SiteListForm(PrepareSiteList prepare, Language language) {
        this.prepare = prepare;
        this.language = new SimpleObjectProperty<>(language);
        dayText.addListener((text, before, now) ->
                day.set(DateText.parse(now, prepare.today()).orElse(null)));
        day.addListener((value, before, now) -> {
            if (now != null && !DateText.parse(dayText.get(), prepare.today()).equals(java.util.Optional.of(now))) {
                dayText.set(DateText.show(now));
            }
        });
        setDay(prepare.today());
        site.addListener((value, before, now) -> propose(true));
        day.addListener((value, before, now) -> propose(false));
    }

    /// The sites, in alphabetical order.
    public ObservableList<Site> sites() {
        return sites;
    }

    /// The clinics, none first.
    public ObservableList<ClinicChoice> clinics() {
        return clinics;
    }

    /// The vaccines, left to the clinic first.
    public ObservableList<VaccineChoice> vaccines() {
        return vaccines;
    }

    /// The site, null while none is chosen.
    public ObjectProperty<@Nullable Site> siteProperty() {
        return site;
    }

    /// The day as typed.
    public StringProperty dayTextProperty() {
        return dayText;
    }

    /// The day of the visit, null when what was typed is no date.
    public ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    /// The clinic; proposed from the clinic-to-site map until another is chosen.
    public ObjectProperty<ClinicChoice> clinicProperty() {
        return clinic;
    }

    /// The vaccine offered.
    public ObjectProperty<VaccineChoice> vaccineProperty() {
        return vaccine;
    }

    /// The language of the paper.
    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /// Whether only the last four digits of the IINs are printed.
    public BooleanProperty maskIinProperty() {
        return maskIin;
    }

    /// Whether the day lies before today, which is worth a warning.
    public boolean inThePast() {
        LocalDate chosen = day.get();
        return chosen != null && chosen.isBefore(prepare.today());
    }

    /// Writes the day as the program writes days, if it is one.
    public void tidyDay() {
        LocalDate chosen = day.get();
        if (chosen != null) {
            setDay(chosen);
        }
    }

    void fill() {
        Site chosen = site.get();
        setUnlessSame(
                sites,
                prepare.known(Site.class).stream().sorted(Comparator.comparing(Site::name, KazakhOrder.INSTANCE)));
        if (chosen != null && !sites.contains(chosen)) {
            select(chosen.id());
        }
        setUnlessSame(
                clinics,
                Stream.concat(
                        Stream.of(ClinicChoice.NONE),
                        prepare.known(Clinic.class).stream()
                                .map(Clinic::name)
                                .distinct()
                                .sorted(KazakhOrder.INSTANCE)
                                .map(ClinicChoice::new)));
        setUnlessSame(
                vaccines,
                Stream.concat(
                        Stream.of(VaccineChoice.OPEN),
                        prepare.known(Vaccine.class).stream()
                                .sorted(Comparator.comparing(Vaccine::tradeName))
                                .map(VaccineChoice::new)));
    }

    void select(@Nullable Id<Site> id) {
        site.set(sites.stream().filter(s -> s.id().equals(id)).findFirst().orElse(null));
    }

    SiteListChoices choices(Set<Id<Worker>> takenOff) {
        Vaccine offered = vaccine.get().vaccine();
        return new SiteListChoices(
                clinic.get().name(),
                offered == null ? null : offered.id(),
                language.get(),
                maskIin.get(),
                new HashSet<>(takenOff));
    }

    private void setDay(LocalDate value) {
        dayText.set(DateText.show(value));
    }

    private void propose(boolean anew) {
        Site chosen = site.get();
        LocalDate on = day.get();
        if (chosen == null || on == null || !(anew || clinic.get().equals(proposed))) {
            return;
        }
        proposed = prepare.clinicOn(chosen.id(), on)
                .map(found -> new ClinicChoice(found.name()))
                .orElse(ClinicChoice.NONE);
        clinic.set(proposed);
    }

    private static <T> void setUnlessSame(ObservableList<T> list, Stream<T> wanted) {
        var items = wanted.toList();
        if (!list.equals(items)) {
            list.setAll(items);
        }
    }
}
