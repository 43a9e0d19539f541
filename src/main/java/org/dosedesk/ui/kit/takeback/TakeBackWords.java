package org.dosedesk.ui.kit.takeback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.CellPlacement;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.vaccine.Lot;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.record.RecordWords;
import org.dosedesk.usecase.register.Act;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.takeback.Obstacle;
import org.dosedesk.usecase.takeback.TakeBackPlan;

/// What is taken back, and what keeps it from that, in the words of one language.
record TakeBackWords(Messages messages, RecordWords records) {
    private static final int NAMED = 6;

    /// What will happen, line by line, for the user to agree to.
    String question(TakeBackPlan plan) {
        List<String> lines = new ArrayList<>();
        lines.add(headline(plan.act()));
        lines.addAll(contents(plan.act()));
        lines.add("");
        lines.add(messages.count("common.take-back.what", plan.changes().size()));
        return String.join("\n", lines);
    }

    /// What stands in the way, line by line.
    String refusal(TakeBackPlan plan) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("common.take-back.refused"));
        plan.obstacles().stream().map(this::sentence).forEach(lines::add);
        int more = plan.standing() - plan.obstacles().size();
        if (more > 0) {
            lines.add(messages.get("common.take-back.more", more));
        }
        return String.join("\n", lines);
    }

    /// That it is done.
    String done(TakeBackPlan plan) {
        return messages.count("common.take-back.done", plan.changes().size());
    }

    private String headline(Act act) {
        return messages.get("common.take-back.question", records.time(act.at()), act.by());
    }

    // A few records by their names, many by their number.
    private List<String> contents(Act act) {
        List<Change> changes = act.changes();
        if (changes.size() <= NAMED) {
            return changes.stream().map(change -> name(change.after())).toList();
        }
        Map<String, Long> counts = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> records.kind(change.after().getClass().getSimpleName()),
                        LinkedHashMap::new,
                        Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> messages.get("common.take-back.holds", count.getKey(), count.getValue()))
                .toList();
    }

    private String sentence(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.TakenBack done ->
                messages.get("common.take-back.taken-back", records.time(done.at()), done.by());
            case Obstacle.Changed changed ->
                messages.get(
                        "common.take-back.changed", name(changed.record()), records.time(changed.at()), changed.by());
            case Obstacle.InUse use -> messages.get("common.take-back.in-use", name(use.record()), name(use.user()));
            case Obstacle.NameTaken taken ->
                messages.get("common.take-back.name-taken", name(taken.record()), name(taken.holder()));
            case Obstacle.Lasting lasting -> messages.get("common.take-back.lasting", name(lasting.record()));
            case Obstacle.DoctorOnly only -> messages.get("common.take-back.doctor-only", name(only.record()));
        };
    }

    private String name(Entity record) {
        String kind = records.kind(record.getClass().getSimpleName());
        return switch (record) {
            case Worker worker ->
                messages.get(
                        "common.take-back.worker",
                        worker.name().full(),
                        DateText.show(worker.birthDate()),
                        worker.personnelNumber());
            case WorkerEntry entry -> named(kind, records.worker(entry.worker()) + ", " + DateText.show(entry.day()));
            case SiteList list -> named(kind, "№ " + list.number());
            case Attendance attendance -> named(kind, DateText.show(attendance.day()));
            case Unit unit -> named(kind, unit.name());
            case Workshop workshop -> named(kind, workshop.name());
            case Site site -> named(kind, site.name());
            case Clinic clinic -> named(kind, clinic.name());
            case Lot lot -> named(kind, lot.number());
            case Campaign campaign ->
                named(kind, DateText.show(campaign.from()) + " – " + DateText.show(campaign.until()));
            case Route route -> named(kind, "№ " + route.number() + ", " + DateText.show(route.day()));
            case CellPlacement placement ->
                named(
                        kind,
                        Stream.of(records.workshop(placement.workshop()), placement.shift())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", ")));
            default -> kind;
        };
    }

    private String named(String kind, String name) {
        return messages.get("common.take-back.named", kind, name);
    }
}
