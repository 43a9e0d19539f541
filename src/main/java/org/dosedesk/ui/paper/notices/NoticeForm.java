package org.dosedesk.ui.paper.notices;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.notice.NoticeKind;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.ui.kit.day.DefaultDay;
import org.dosedesk.ui.kit.look.SettingsKeeper;
import org.dosedesk.usecase.paper.notice.NoticeChoices;
import org.dosedesk.usecase.paper.sitelist.PrepareSiteList;
import org.jspecify.annotations.Nullable;

/// What is chosen and typed for notices: whom, where and when. FX thread only.
final class NoticeForm {
    final ObjectProperty<@Nullable Site> site = new SimpleObjectProperty<>(this, "site");
    final ObjectProperty<@Nullable SiteList> list = new SimpleObjectProperty<>(this, "list");
    final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>(this, "day");
    final StringProperty clinic = new SimpleStringProperty(this, "clinic", "");
    final StringProperty room = new SimpleStringProperty(this, "room", HoursText.FIRST.room());
    final StringProperty from = new SimpleStringProperty(this, "from", HoursText.FIRST.from());
    final StringProperty until = new SimpleStringProperty(this, "until", HoursText.FIRST.until());
    final StringProperty minutes = new SimpleStringProperty(this, "minutes", HoursText.FIRST.minutes());
    final BooleanProperty reasons = new SimpleBooleanProperty(this, "reasons", true);
    final ObjectProperty<NoticeKind> kind = new SimpleObjectProperty<>(this, "kind", NoticeKind.SLIPS);
    final ObservableList<Site> sites = FXCollections.observableArrayList();
    final ObservableList<@Nullable SiteList> lists = FXCollections.observableArrayList();
    final ObservableList<String> clinics = FXCollections.observableArrayList();

    private final PrepareSiteList prepare;
    private final SettingsKeeper settings;
    private final DefaultDay<LocalDate> defaultDay = new DefaultDay<>(day, now -> now);
    private String proposedClinic = "";
    private HoursText proposed = HoursText.FIRST;

    NoticeForm(PrepareSiteList prepare, SettingsKeeper settings) {
        this.prepare = prepare;
        this.settings = settings;
        defaultDay.show(prepare.today());
        site.subscribe((before, after) -> propose());
        day.subscribe((before, after) -> propose());
    }

    /// Everything that changes what stands on paper without changing who is asked.
    List<Property<?>> words() {
        return List.of(clinic, room, from, until, minutes, reasons);
    }

    /// Another day has begun: a day that was chosen stays.
    void dayTurned(LocalDate now) {
        defaultDay.turn(now);
    }

    /// Takes over what the register knows now; what was chosen stays chosen.
    void refresh() {
        Site chosen = site.get();
        SiteList chosenList = list.get();
        String typedClinic = clinic.get();
        sites.setAll(prepare.known(Site.class).stream()
                .sorted(Comparator.comparing(Site::name, KazakhOrder.INSTANCE))
                .toList());
        lists.setAll(prepare.earlier());
        lists.addFirst(null);
        clinics.setAll(prepare.known(Clinic.class).stream()
                .map(Clinic::name)
                .sorted(KazakhOrder.INSTANCE)
                .toList());
        // A combo box forgets its value when its items are replaced.
        if (chosen != null) {
            choose(chosen.id());
        }
        list.set(chosenList);
        clinic.set(typedClinic);
        propose();
    }

    /// Chooses the site with this identity.
    void choose(Id<Site> id) {
        Optional<Site> found =
                sites.stream().filter(known -> known.id().equals(id)).findFirst();
        found.ifPresent(site::set);
    }

    /// Takes over site, day and clinic of a saved list.
    void follow(SiteList saved) {
        choose(saved.site());
        day.set(saved.day());
        if (clinic.get().equals(proposedClinic) && !saved.clinicName().isEmpty()) {
            proposedClinic = saved.clinicName();
            clinic.set(proposedClinic);
        }
    }

    /// What is typed about room and hours.
    HoursText typed() {
        return new HoursText(room.get(), from.get(), until.get(), minutes.get());
    }

    /// The choices as they stand; empty while something is wrong with the hours.
    Optional<NoticeChoices> choices(Set<Id<Worker>> leftOut) {
        return typed().hours()
                .map(hours -> new NoticeChoices(
                        Spelling.clean(clinic.get()), Spelling.clean(room.get()), hours, reasons.get(), leftOut));
    }

    /// Whether room, hours or clinic are the user's own and not remembered yet.
    boolean unsaved() {
        return !typed().equals(proposed) || !clinic.get().equals(proposedClinic);
    }

    /// What keeps room and hours, as they stand now, for the next time at this site.
    Runnable remembering() {
        Site where = site.get();
        HoursText now = typed();
        String by = clinic.get();
        return () -> {
            if (where != null) {
                settings.change(before -> before.withTyped(now.toRemember(where.id())));
                if (where.equals(site.get())) {
                    proposed = now;
                    proposedClinic = by;
                }
            }
        };
    }

    // What the user typed is left alone; what was proposed gives way to the next proposal.
    private void propose() {
        Site where = site.get();
        LocalDate when = day.get();
        if (where == null) {
            return;
        }
        if (typed().equals(proposed)) {
            proposed = HoursText.remembered(settings.settings().typed(), where.id());
            HoursText now = proposed;
            room.set(now.room());
            from.set(now.from());
            until.set(now.until());
            minutes.set(now.minutes());
        }
        if (when != null && clinic.get().equals(proposedClinic)) {
            proposedClinic =
                    prepare.clinicOn(where.id(), when).map(Clinic::name).orElse("");
            clinic.set(proposedClinic);
        }
    }
}
