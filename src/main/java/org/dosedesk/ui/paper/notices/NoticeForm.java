package org.dosedesk.ui.paper.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.notice.NoticeKind;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.ui.kit.day.DefaultDay;
import org.dosedesk.ui.kit.form.DayField;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FieldProblem;
import org.dosedesk.ui.kit.form.FieldProblem.Weight;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.ui.kit.look.SettingsKeeper;
import org.dosedesk.usecase.campaign.plan.RouteGroup;
import org.dosedesk.usecase.paper.notice.NoticeChoices;
import org.dosedesk.usecase.paper.sitelist.PrepareSiteList;
import org.jspecify.annotations.Nullable;

/// What is chosen and typed for notices: whom, where and when. FX thread only.
final class NoticeForm {
    final Field<@Nullable Site> site;
    final Field<@Nullable NoticeSource> list;
    final DayField day;
    final Field<String> clinic;
    final Field<String> room;
    final Field<String> from;
    final Field<String> until;
    final Field<String> minutes;
    final Field<Boolean> reasons;
    final Field<NoticeKind> kind;
    final ObservableList<Site> sites = FXCollections.observableArrayList();
    final ObservableList<@Nullable NoticeSource> lists = FXCollections.observableArrayList();
    final ObservableList<String> clinics = FXCollections.observableArrayList();

    private final PrepareSiteList prepare;
    private final SettingsKeeper settings;
    private final Form form;
    private final DefaultDay<String> defaultDay;
    private List<NoticeSource> routes = List.of();
    private String proposedClinic = "";
    private HoursText proposed = HoursText.FIRST;

    /// @param form without fields yet
    NoticeForm(PrepareSiteList prepare, SettingsKeeper settings, Form form) {
        this.prepare = prepare;
        this.settings = settings;
        this.form = form;
        list = form.choice(null);
        site = form.choice(null);
        day = form.day(prepare::today);
        from = form.text();
        until = form.text();
        clinic = form.text();
        room = form.text();
        minutes = form.text();
        reasons = form.choice(true);
        kind = form.choice(NoticeKind.SLIPS);
        defaultDay = new DefaultDay<>(day.value(), DateText::show);
        form.keepAnd(() -> {
            fill(HoursText.FIRST);
            defaultDay.show(prepare.today());
            form.check(this::problems);
        });
        site.value().subscribe((before, after) -> propose());
        day.value().subscribe((before, after) -> propose());
    }

    /// What the form does as every form.
    Form form() {
        return form;
    }

    /// Everything that changes what stands on paper without changing who is asked.
    List<Field<?>> words() {
        return List.of(clinic, room, from, until, minutes, reasons);
    }

    /// Another day has begun: a day that was chosen stays.
    void dayTurned(LocalDate now) {
        defaultDay.turn(now);
    }

    /// Takes over what the register knows now; what was chosen stays chosen.
    void refresh() {
        Site chosen = site.get();
        NoticeSource chosenList = list.get();
        String typedClinic = clinic.get();
        sites.setAll(prepare.known(Site.class).stream()
                .sorted(Comparator.comparing(Site::name, KazakhOrder.INSTANCE))
                .toList());
        lists.setAll(routes);
        prepare.earlier().forEach(saved -> lists.add(new NoticeSource.Saved(saved)));
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

    /// Offers the routes of a campaign. The one chosen is chosen again as it is now, without anybody when nobody is
    /// on it any more.
    void offer(List<RouteGroup> groups) {
        routes = groups.stream().<NoticeSource>map(NoticeSource.OnRoute::new).toList();
        refresh();
        if (list.get() instanceof NoticeSource.OnRoute chosen) {
            list.set(groups.stream()
                    .filter(group -> group.isSameAs(chosen.group()))
                    .findFirst()
                    .map(NoticeSource.OnRoute::new)
                    .orElseGet(() -> new NoticeSource.OnRoute(chosen.group().emptied())));
        }
    }

    /// The route chosen; empty for a saved list and for everyone due.
    Optional<RouteGroup> route() {
        return list.get() instanceof NoticeSource.OnRoute chosen ? Optional.of(chosen.group()) : Optional.empty();
    }

    /// Takes over site, day and clinic of a saved list or a route, and the route's hours.
    void follow(NoticeSource source) {
        choose(source.site());
        day.show(source.day());
        propose();
        if (clinic.get().equals(proposedClinic) && !source.clinicName().isEmpty()) {
            proposedClinic = source.clinicName();
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

    /// What keeps room and hours, as they stand now, for the next time at this site; those of a route are its own.
    Runnable remembering() {
        Site where = site.get();
        HoursText now = typed();
        String by = clinic.get();
        boolean usual = route().isEmpty();
        return () -> {
            if (where != null && !usual) {
                proposed = now;
                proposedClinic = by;
            } else if (where != null) {
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
        LocalDate when = day.day().orElse(null);
        if (where == null) {
            return;
        }
        if (typed().equals(proposed)) {
            HoursText usual = HoursText.remembered(settings.settings().typed(), where.id());
            proposed = route().map(usual::of).orElse(usual);
            fill(proposed);
        }
        if (when != null && clinic.get().equals(proposedClinic)) {
            proposedClinic = route().map(RouteGroup::clinicName)
                    .filter(name -> !name.isEmpty())
                    .or(() -> prepare.clinicOn(where.id(), when).map(Clinic::name))
                    .orElse("");
            clinic.set(proposedClinic);
        }
    }

    private void fill(HoursText hours) {
        room.set(hours.room());
        from.set(hours.from());
        until.set(hours.until());
        minutes.set(hours.minutes());
    }

    // A day that is over is odd, and no more.
    private List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        if (day.day().filter(when -> when.isBefore(prepare.today())).isPresent()) {
            found.add(new FieldProblem(day, Weight.ODD, messages -> messages.get("notices.past")));
        }
        HoursText.Problem wrong = typed().problem();
        if (wrong != null) {
            Field<String> at = switch (wrong) {
                case FROM -> from;
                case UNTIL, ORDER -> until;
                case MINUTES -> minutes;
            };
            found.add(new FieldProblem(at, Weight.WRONG, messages -> new NoticeWords(messages).problem(wrong)));
        }
        return found;
    }
}
