package org.dosedesk.usecase.campaign;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.WorkerPlacement;
import org.dosedesk.domain.campaign.plan.Slot;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.plan.ToldOtherwise;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.text.TimeText;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Who goes where, and who knows of it, in words.
public final class RouteText {
    private RouteText() {}

    /// Where somebody stands and whether they know: "3 · 20.01.2022 09:00, run 2 · Trip · told"; why nowhere, for
    /// who is on no route.
    public static String standing(Messages messages, Standing one) {
        Slot slot = one.slot();
        Standing.Reason reason = one.unassigned();
        if (slot == null) {
            return messages.get("plan.unassigned", reason == null ? "" : reason(messages, reason));
        }
        return parts(
                slot(messages, slot),
                kind(messages, slot.route().kind()),
                messages.get(
                        switch (one.telling()) {
                            case NOT_TOLD -> "plan.not-told";
                            case TOLD -> "plan.told";
                            case TELL_AGAIN -> "plan.tell-again";
                        }));
    }

    /// A route, or a run of it: "3 · 20.01.2022 09:00, run 2".
    public static String slot(Messages messages, Slot slot) {
        Route route = slot.route();
        Integer run = slot.run() == 0 ? null : Integer.valueOf(slot.run());
        return place(messages, Integer.toString(route.number()), route.day(), slot.begins(), run);
    }

    /// The kind of a route.
    public static String kind(Messages messages, Route.Kind kind) {
        return messages.get(
                switch (kind) {
                    case VISIT -> "plan.kind.visit";
                    case TRIP -> "plan.kind.trip";
                    case RESIDENCE -> "plan.kind.residence";
                });
    }

    /// Why somebody is on no route, or not on an earlier one.
    public static String reason(Messages messages, Standing.Reason reason) {
        return messages.get(
                switch (reason) {
                    case NO_ROUTE -> "plan.reason.route";
                    case NO_VALID_DAY -> "plan.reason.day";
                    case VACCINE -> "plan.reason.vaccine";
                    case NO_ROOM -> "plan.reason.room";
                    case CREW -> "plan.reason.crew";
                    case BY_HAND -> "plan.reason.hand";
                });
    }

    /// Why what somebody was told no longer holds.
    public static String why(Messages messages, ToldOtherwise.Why why) {
        return messages.get(
                switch (why) {
                    case NOT_NEEDED -> "plan.otherwise.not-needed";
                    case CALLED_OFF -> "plan.otherwise.called-off";
                    case OTHER_TIME -> "plan.otherwise.time";
                    case OTHER_ROUTE -> "plan.otherwise.route";
                    case OTHER_SITE -> "plan.otherwise.site";
                    case NOT_VALID -> "plan.otherwise.valid";
                    case ANSWER -> "plan.otherwise.answer";
                });
    }

    /// What somebody was told that no longer holds, and why.
    public static String otherwise(Messages messages, ToldOtherwise one) {
        return messages.get("plan.told-otherwise", DateText.show(one.told().day()), why(messages, one.why()));
    }

    /// What somebody was told, how, and what they answered.
    public static String told(Messages messages, Snapshot snapshot, Told told) {
        Told.Answer answer = told.answer();
        return messages.get(
                "plan.entry.told",
                parts(
                        place(messages, number(snapshot, told.route()), told.day(), told.time(), told.run()),
                        messages.get("plan.how." + key(told.how())),
                        answer == null ? "" : messages.get("plan.answer." + key(answer))));
    }

    /// Where somebody was put by hand.
    public static String placed(Messages messages, Snapshot snapshot, WorkerPlacement placement) {
        Id<Route> id = placement.route();
        String where = id == null
                ? messages.get("plan.entry.no-route")
                : CampaignRecords.route(snapshot, id)
                        .map(route ->
                                place(messages, Integer.toString(route.number()), route.day(), null, placement.run()))
                        .orElse("");
        return messages.get("plan.entry.placed", DateText.show(placement.day()), where);
    }

    /// A route's number, day, time and run.
    private static String place(
            Messages messages, String number, LocalDate day, @Nullable LocalTime time, @Nullable Integer run) {
        String at = time == null ? "" : " " + TimeText.show(time);
        String ride = run == null ? "" : ", " + messages.get("plan.run", run);
        return parts(number, DateText.show(day) + at + ride);
    }

    private static String number(Snapshot snapshot, Id<Route> id) {
        return CampaignRecords.route(snapshot, id)
                .map(route -> Integer.toString(route.number()))
                .orElse("");
    }

    private static String parts(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
