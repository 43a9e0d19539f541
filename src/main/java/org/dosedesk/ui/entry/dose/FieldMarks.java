package org.dosedesk.ui.entry.dose;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.entry.dose.RegisterDoseViewModel.Field;
import org.dosedesk.ui.entry.dose.notgiven.NotGivenFields;
import org.dosedesk.ui.kit.mark.Mark;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;
import org.dosedesk.usecase.entry.dose.check.DoseProblem;
import org.dosedesk.usecase.entry.lot.KnownLots;
import org.dosedesk.usecase.register.ClockWatch;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// Says at each field what is wrong there. FX thread only.
final class FieldMarks {
    private final Register register;
    private final ClockWatch clock;
    private final DoseFields fields;
    private final NotGivenFields notGiven;
    private final KnownLots lots;

    FieldMarks(Register register, ClockWatch clock, DoseFields fields, NotGivenFields notGiven, KnownLots lots) {
        this.register = register;
        this.clock = clock;
        this.fields = fields;
        this.notGiven = notGiven;
        this.lots = lots;
    }

    /// @param attempted whether what is missing is said, too
    @Nullable Mark ofDose(Messages messages, Field field, List<DoseFinding> findings, boolean attempted) {
        if (field == Field.EXPIRY && fields.expiryUnreadable()) {
            return new Mark(messages.get("dose.problem.unreadable"), true);
        }
        if (field == Field.LOT && attempted && fields.lotMissing()) {
            return new Mark(messages.get("dose.problem.lot-missing"), true);
        }
        Offer<Vaccine> vaccine = fields.vaccine.get();
        if (field == Field.LOT
                && !fields.lotUnknown.get()
                && vaccine != null
                && lots.isNew(vaccine.id(), fields.lot.get())) {
            return new Mark(messages.get("dose.new-lot", Spelling.clean(fields.lot.get())), false);
        }
        return of(messages, field, findings, attempted);
    }

    /// @param attempted whether what is missing is said, too
    @Nullable Mark ofNotGiven(Messages messages, Field field, @Nullable Id<Worker> worker, boolean attempted) {
        if (field == Field.UNTIL && notGiven.untilUnreadable()) {
            return new Mark(messages.get("dose.problem.unreadable"), true);
        }
        LocalDate date = fields.dateTyped().orElse(null);
        List<DoseFinding> findings =
                notGiven.draft(worker, date, "").check(register.snapshot(), LocalDate.now(register.clock()));
        return of(messages, field, findings, attempted);
    }

    private @Nullable Mark of(Messages messages, Field field, List<DoseFinding> findings, boolean attempted) {
        if (field == Field.DATE && fields.dateUnreadable()) {
            return new Mark(messages.get("dose.problem.unreadable"), true);
        }
        List<String> warnings = new ArrayList<>();
        for (DoseFinding finding : findings) {
            DoseProblem problem = finding.problem();
            if (problem.field().name().equals(field.name())) {
                String sentence = DoseText.finding(new AboutText(messages, register), finding);
                if (!problem.blocks()) {
                    warnings.add(sentence);
                } else if (attempted || !problem.name().endsWith("MISSING")) {
                    return new Mark(sentence, true);
                }
            }
        }
        if (field == Field.DATE) {
            ZoneId zone = register.clock().getZone();
            clock.look()
                    .ifPresent(behind -> warnings.add(messages.get(
                            "common.clock-behind",
                            DateText.showTime(behind.shows(), zone),
                            DateText.showTime(behind.lastSaved(), zone))));
        }
        return warnings.isEmpty() ? null : new Mark(String.join("\n", warnings), false);
    }
}
