package org.dosedesk.ui.entry.dose;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.entry.dose.notgiven.NotGivenFields;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FieldProblem;
import org.dosedesk.ui.kit.form.FieldProblem.Weight;
import org.dosedesk.ui.kit.lot.LotDoubts;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;
import org.dosedesk.usecase.entry.dose.check.DoseProblem;
import org.dosedesk.usecase.register.ClockWatch;
import org.dosedesk.usecase.register.Register;

/// Says at which field something is wrong, and what. FX thread only.
///
/// @param worker the field for whose dose it is
record DoseProblems(
        Register register,
        ClockWatch clock,
        Field<?> worker,
        DoseFields fields,
        NotGivenFields notGiven,
        LotDoubts lots) {

    /// What was found, and what is to be said about the lot, at their fields.
    List<FieldProblem> ofDose(List<DoseFinding> findings) {
        List<FieldProblem> found = of(findings);
        if (!fields.lotUnknown.get()) {
            String lot = fields.lot.get();
            if (lot.isBlank()) {
                found.add(at(fields.lot, Weight.MISSING, messages -> messages.get("dose.problem.lot-missing")));
            } else if (lots.isNew(fields.vaccine.get(), lot)) {
                found.add(at(fields.lot, Weight.ODD, messages -> messages.get("dose.new-lot", Spelling.clean(lot))));
            }
        }
        return found;
    }

    /// What was found, at its fields.
    List<FieldProblem> of(List<DoseFinding> findings) {
        List<FieldProblem> found = new ArrayList<>();
        for (DoseFinding finding : findings) {
            found.add(at(
                    field(finding.problem()),
                    weight(finding.problem()),
                    messages -> DoseText.finding(new AboutText(messages, register), finding)));
        }
        ZoneId zone = register.clock().getZone();
        clock.look()
                .ifPresent(behind -> found.add(at(
                        fields.date,
                        Weight.ODD,
                        messages -> messages.get(
                                "common.clock-behind",
                                DateText.showTime(behind.shows(), zone),
                                DateText.showTime(behind.lastSaved(), zone)))));
        return found;
    }

    private Field<?> field(DoseProblem problem) {
        return switch (problem.field()) {
            case WORKER -> worker;
            case VACCINE -> fields.vaccine;
            case DATE -> fields.date;
            case EXPIRY -> fields.expiry;
            case REASON -> notGiven.reason;
            case UNTIL -> notGiven.until;
            case DESCRIPTION -> fields.note;
        };
    }

    private static Weight weight(DoseProblem problem) {
        return switch (problem.weight()) {
            case MISSING -> Weight.MISSING;
            case WRONG -> Weight.WRONG;
            case ODD -> Weight.ODD;
        };
    }

    private static FieldProblem at(Field<?> field, Weight weight, Function<Messages, String> sentence) {
        return new FieldProblem(field, weight, sentence);
    }
}
