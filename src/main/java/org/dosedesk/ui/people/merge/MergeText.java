package org.dosedesk.ui.people.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.WorkerPlacement;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.domain.worker.WorkerField;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.record.RecordWords;
import org.dosedesk.usecase.campaign.RouteText;
import org.dosedesk.usecase.people.worker.merge.MergeLine;
import org.dosedesk.usecase.people.worker.merge.MergePlan;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// A merge in words.
record MergeText(Messages messages, Snapshot snapshot) {

    /// Every field that one of the records has.
    List<FieldRow> fields(MergePlan plan) {
        List<FieldRow> rows = new ArrayList<>();
        for (WorkerField field : WorkerField.values()) {
            if (field.of(plan.stays()) == null && field.of(plan.goes()) == null) {
                continue;
            }
            rows.add(new FieldRow(
                    field,
                    RecordWords.field(messages, field),
                    value(field, plan.stays()),
                    value(field, plan.goes()),
                    field.differs(plan.stays(), plan.goes()),
                    plan.fromOther().contains(field)));
        }
        return rows;
    }

    /// Every entry of the merged record.
    List<EntryRow> entries(MergePlan plan, List<MergeLine> lines) {
        return lines.stream()
                .map(line -> new EntryRow(
                        line.entry().id(),
                        entry(line.entry()),
                        line.moves(),
                        line.twin() != null,
                        plan.twins().contains(line.entry().id()),
                        line.twin() != null
                                && !plan.twins().contains(line.twin().id()),
                        line.entry().inForce()))
                .toList();
    }

    private String value(WorkerField field, Worker worker) {
        Object value = field.of(worker);
        return switch (value) {
            case null -> messages.get(field == WorkerField.LEFT ? "merge.employed" : "merge.unknown");
            case LocalDate date -> DateText.show(date);
            case Iin iin -> iin.digits();
            case Sex sex -> messages.get("workerform.sex." + key(sex));
            default ->
                switch (field) {
                    case WORKSHOP ->
                        messages.get(
                                "merge.workshop",
                                snapshot.get(Workshop.class, worker.workshop()).name(),
                                snapshot.unitOf(worker).name());
                    case SITE -> snapshot.get(Site.class, worker.site()).name();
                    case LANGUAGE -> messages.get("common.language." + value);
                    default -> value.toString();
                };
        };
    }

    private String entry(WorkerEntry entry) {
        String day = DateText.show(entry.day());
        return switch (entry) {
            case Dose dose -> {
                String vaccine = vaccine(dose);
                yield dose.lot() == null
                        ? messages.get("merge.kind.dose", day, vaccine)
                        : messages.get("merge.kind.dose.lot", day, vaccine, dose.lot());
            }
            case NotGiven notGiven -> messages.get("merge.kind.not-given", day);
            case Reaction reaction -> messages.get("merge.kind.reaction", day, reaction.description());
            case Waiver waiver ->
                messages.get("merge.kind." + key(waiver.kind()), day, until(waiver.until()), waiver.ground());
            case Observation observation
            when observation.code().equals(Observation.COVID_19_RECOVERY) -> messages.get("merge.kind.recovery", day);
            case Told told -> RouteText.told(messages, snapshot, told);
            case WorkerPlacement placement -> RouteText.placed(messages, snapshot, placement);
            default -> messages.get("merge.kind.observation", day);
        };
    }

    private String vaccine(Dose dose) {
        return messages.get(
                "common.vaccine." + snapshot.get(Vaccine.class, dose.vaccine()).code());
    }

    private String until(@Nullable LocalDate until) {
        return until == null ? messages.get("merge.permanent") : DateText.show(until);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
