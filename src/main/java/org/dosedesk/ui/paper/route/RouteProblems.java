package org.dosedesk.ui.paper.route;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.RouteState;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.text.TimeText;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FieldProblem;
import org.dosedesk.ui.kit.form.FieldProblem.Weight;

/// What is wrong, or odd, with what the fields of a route hold.
final class RouteProblems {
    private final RouteFields fields;
    private final List<FieldProblem> found = new ArrayList<>();

    private RouteProblems(RouteFields fields) {
        this.fields = fields;
    }

    /// All of it.
    ///
    /// @param newClinic whether the register does not know the clinic
    static List<FieldProblem> of(
            RouteFields fields, Campaign campaign, Route.Kind kind, boolean newClinic, LocalDate today) {
        RouteProblems problems = new RouteProblems(fields);
        problems.day(campaign, today);
        if (kind != Route.Kind.RESIDENCE) {
            problems.clinic(newClinic);
            problems.hours();
            problems.number(fields.capacity, "route.problem.capacity");
        }
        if (kind == Route.Kind.TRIP) {
            problems.runs();
        } else if (fields.sites.get().isEmpty()) {
            problems.add(fields.sites, Weight.ODD, messages -> messages.get("route.problem.no-site"));
        }
        return problems.found;
    }

    private void day(Campaign campaign, LocalDate today) {
        if (fields.day.get().isBlank()) {
            add(fields.day, Weight.MISSING, messages -> messages.get("route.problem.day-missing"));
        }
        fields.day.day().ifPresent(day -> {
            if (day.isBefore(campaign.from()) || day.isAfter(campaign.until())) {
                add(
                        fields.day,
                        Weight.ODD,
                        messages -> messages.get(
                                "route.problem.outside",
                                DateText.show(campaign.from()),
                                DateText.show(campaign.until())));
            }
            if (day.isBefore(today)) {
                add(fields.day, Weight.ODD, messages -> messages.get("route.problem.past"));
            }
        });
    }

    private void clinic(boolean newClinic) {
        if (newClinic) {
            String name = fields.clinic.get().strip();
            add(fields.clinic, Weight.ODD, messages -> messages.get("common.new-name.clinic", name));
        } else if (fields.clinic.get().isBlank() && fields.state.get() == RouteState.AGREED) {
            add(fields.clinic, Weight.ODD, messages -> messages.get("route.problem.agreed-with-whom"));
        }
    }

    private void hours() {
        time(fields.opens);
        time(fields.closes);
        LocalTime opens = TimeText.parse(fields.opens.get()).orElse(null);
        LocalTime closes = TimeText.parse(fields.closes.get()).orElse(null);
        if (opens != null && closes != null && !closes.isAfter(opens)) {
            add(fields.closes, Weight.ODD, messages -> messages.get("route.problem.closes-first"));
        }
    }

    private void runs() {
        List<RunDraft> all = fields.runs.all.get();
        int shown = fields.runs.shown().get();
        if (all.isEmpty()) {
            add(fields.runs.all, Weight.ODD, messages -> messages.get("route.problem.no-run"));
        }
        for (int i = 0; i < all.size(); i++) {
            if (i == shown) {
                shownRun(all.get(i));
            } else {
                hiddenRun(i + 1, all.get(i));
            }
        }
    }

    private void shownRun(RunDraft run) {
        Runs runs = fields.runs;
        if (run.seats().isBlank()) {
            add(runs.seats, Weight.MISSING, messages -> messages.get("route.problem.seats"));
        }
        number(runs.seats, "route.problem.seats");
        if (run.pickUps().isEmpty()) {
            add(runs.pickUps, Weight.ODD, messages -> messages.get("route.problem.no-pick-up"));
        }
        time(runs.departs);
        time(runs.returns);
        LocalTime departs = TimeText.parse(run.departs()).orElse(null);
        LocalTime returns = TimeText.parse(run.returns()).orElse(null);
        if (departs != null && returns != null && returns.isBefore(departs)) {
            add(runs.returns, Weight.ODD, messages -> messages.get("route.problem.next-day"));
        }
    }

    // What blocks in a run that is not shown is said at the table.
    private void hiddenRun(int number, RunDraft run) {
        if (run.seatCount().isEmpty()) {
            add(
                    fields.runs.all,
                    run.seats().isBlank() ? Weight.MISSING : Weight.WRONG,
                    messages -> messages.get("route.problem.run-seats", number));
        }
        if (isNoTime(run.departs()) || isNoTime(run.returns())) {
            add(fields.runs.all, Weight.WRONG, messages -> messages.get("route.problem.run-time", number));
        }
    }

    private void time(Field<String> field) {
        if (isNoTime(field.get())) {
            add(field, Weight.WRONG, messages -> messages.get("route.problem.time"));
        }
    }

    private void number(Field<String> field, String key) {
        if (!field.get().isBlank() && Numbers.read(field.get()).isEmpty()) {
            add(field, Weight.WRONG, messages -> messages.get(key));
        }
    }

    private static boolean isNoTime(String typed) {
        return !typed.isBlank() && TimeText.parse(typed).isEmpty();
    }

    private void add(Field<?> field, Weight weight, Function<Messages, String> sentence) {
        found.add(new FieldProblem(field, weight, sentence));
    }
}
