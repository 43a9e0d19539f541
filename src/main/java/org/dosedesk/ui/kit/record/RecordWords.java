package org.dosedesk.ui.kit.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.RecordField;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.campaign.CampaignRecords;
import org.dosedesk.usecase.journal.record.FieldChange;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.hold.ContraindicationText;
import org.jspecify.annotations.Nullable;

/// What the journal keeps of records, in the words of one language. Names that a record refers to are
/// those of today.
///
/// @param snapshot gives the content now
/// @param zone where the nurse is: instants are shown by the clock on the wall
public record RecordWords(Messages messages, Supplier<Snapshot> snapshot, ZoneId zone) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss", Locale.ROOT);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*Z");
    private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// What the line says already, and what nobody types.
    private static final Set<String> SILENT =
            Set.of("id", "recorded.at", "recorded.by", "voided.at", "voided.by", "order", "content");

    /// A moment by the clock on the wall.
    public String time(Instant at) {
        return MINUTE.withZone(zone).format(at);
    }

    /// The same to the second.
    public String exactTime(Instant at) {
        return SECOND.withZone(zone).format(at);
    }

    /// What sort of record it is.
    ///
    /// @param kind its type, such as `Dose`
    public String kind(String kind) {
        return known("journal.kind." + kebab(kind), kind);
    }

    /// What was done to it.
    public String deed(RecordEvent deed) {
        return messages.get("journal.deed." + kebab(deed.name()));
    }

    /// A worker with birth date; empty for one whom the register does not know.
    public String worker(Id<Worker> id) {
        return snapshot.get()
                .find(Worker.class, id)
                .map(worker -> worker.name().full() + ", " + DateText.show(worker.birthDate()))
                .orElse("");
    }

    /// The worker's workshop and personnel number; empty for one whom the register does not know.
    public String workplace(Id<Worker> id) {
        Snapshot now = snapshot.get();
        return now.find(Worker.class, id)
                .map(worker -> now.find(Workshop.class, worker.workshop())
                                .map(workshop -> workshop.name() + ", ")
                                .orElse("")
                        + worker.personnelNumber())
                .orElse("");
    }

    /// A workshop's name; empty for one that the register does not know.
    public String workshop(Id<Workshop> id) {
        return snapshot.get().find(Workshop.class, id).map(Workshop::name).orElse("");
    }

    /// What changed, field by field: `Lot: A1 → B2`; for a new record what it holds.
    ///
    /// @param before null for a new record
    public List<String> changes(@Nullable String before, String after) {
        List<String> lines = new ArrayList<>();
        for (FieldChange change : FieldChange.between(before, after)) {
            String field = change.field();
            if (SILENT.contains(field) || field.startsWith("rows[") || (before == null && field.equals("worker"))) {
                continue;
            }
            String now = value(field, change.after());
            lines.add(
                    before == null || field.equals("voided.reason")
                            ? messages.get("journal.holds", field(field), now)
                            : messages.get("journal.change", field(field), value(field, change.before()), now));
        }
        return lines;
    }

    /// What a field of a record is called, at the head of a column or before its value.
    public static String field(Messages messages, RecordField field) {
        return messages.get("record.field." + kebab(field.key()));
    }

    private String field(String field) {
        return known("record.field." + kebab(field), field);
    }

    private String value(String field, @Nullable String raw) {
        if (raw == null) {
            return messages.get("journal.nothing");
        } else if (IDENTITY.matcher(raw).matches()) {
            return named(field, UUID.fromString(raw));
        } else if (DAY.matcher(raw).matches()) {
            return DateText.show(LocalDate.parse(raw));
        } else if (MOMENT.matcher(raw).matches()) {
            return time(Instant.parse(raw));
        }
        return switch (field) {
            case "consent" -> messages.get("journal.value." + raw);
            case "place" -> known("common.place." + raw.toLowerCase(Locale.ROOT), raw);
            case "language" -> known("common.language." + raw, raw);
            case "code" -> observation(raw);
            case "against.code" -> known("common.vaccine." + raw, raw);
            default -> known("journal.value." + kebab(raw), raw);
        };
    }

    private String named(String field, UUID id) {
        Snapshot now = snapshot.get();
        return switch (field) {
            case "worker", "replacedBy" -> worker(new Id<>(id));
            case "workshop" -> workshop(new Id<>(id));
            case "unit", "host" ->
                now.find(Unit.class, new Id<>(id)).map(Unit::name).orElse("");
            case "site" -> now.find(Site.class, new Id<>(id)).map(Site::name).orElse("");
            case "clinic" ->
                now.find(Clinic.class, new Id<>(id)).map(Clinic::name).orElse("");
            case "vaccine" -> vaccine(now, new Id<>(id));
            case "route" ->
                CampaignRecords.route(now, new Id<>(id))
                        .map(route -> Integer.toString(route.number()))
                        .orElse("");
            case "campaign" ->
                now.find(Campaign.class, new Id<>(id))
                        .map(campaign -> DateText.show(campaign.from()))
                        .orElse("");
            case "siteList" ->
                now.find(SiteList.class, new Id<>(id))
                        .map(list -> Integer.toString(list.number()))
                        .orElse("");
            case "dose" ->
                now.find(Dose.class, new Id<>(id))
                        .map(dose -> vaccine(now, dose.vaccine()) + ", " + DateText.show(dose.date()))
                        .orElse("");
            default -> "";
        };
    }

    // The vaccine's own code is such a field, too, and the same in all languages.
    private String observation(String code) {
        return ObservationKind.of(code).isPresent() ? ContraindicationText.name(messages, code) : code;
    }

    private String vaccine(Snapshot now, Id<Vaccine> id) {
        return now.find(Vaccine.class, id)
                .map(vaccine -> known("common.vaccine." + vaccine.code(), vaccine.tradeName()))
                .orElse("");
    }

    private String known(String key, String otherwise) {
        return messages.containsKey(key) ? messages.get(key) : otherwise;
    }

    private static String kebab(String name) {
        boolean constant = name.equals(name.toUpperCase(Locale.ROOT));
        String parts = constant ? name : name.replaceAll("(?<=[a-z])([A-Z])", "-$1");
        return parts.toLowerCase(Locale.ROOT).replaceAll("[._]", "-");
    }
}
