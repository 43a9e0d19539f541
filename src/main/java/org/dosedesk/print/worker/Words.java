package org.dosedesk.print.worker;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.notice.NoticeReason;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.print.base.VaccineWords;
import org.dosedesk.text.DateText;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Messages;
import org.dosedesk.text.PeriodText;
import org.dosedesk.usecase.entry.exemption.AgainstText;
import org.dosedesk.usecase.paper.person.DoseOnPaper;
import org.dosedesk.usecase.paper.person.NextDoseOnPaper;
import org.dosedesk.usecase.paper.person.PersonSheet;
import org.jspecify.annotations.Nullable;

/// What the papers say about doses and their schedule.
record Words(Messages messages, PersonSheet sheet) {
    /// The same, as it is worded about a vaccine group.
    Words about(String vaccineGroup) {
        return new Words(messages.about(vaccineGroup), sheet);
    }

    String vaccine(Dose dose) {
        return VaccineWords.of(messages, sheet.vaccines(), dose.vaccine());
    }

    /// The group of the dose's vaccine; that of the campaign when the vaccine is not known.
    String vaccineGroup(Dose dose) {
        Vaccine vaccine = sheet.vaccines().get(dose.vaccine());
        return vaccine == null ? VaccineCatalogue.COVID_19 : vaccine.vaccineGroup();
    }

    /// Lot and expiry date.
    String lot(Dose dose) {
        String lot = dose.lot() == null ? "—" : dose.lot();
        return dose.expiry() == null ? lot : lot + ", " + messages.get("papers.expiry", DateText.show(dose.expiry()));
    }

    String place(DoseOnPaper dose) {
        String place = messages.get("common.place." + dose.dose().place().name().toLowerCase(Locale.ROOT));
        return dose.clinic().isEmpty() ? place : place + ": " + dose.clinic();
    }

    /// How the rules count a dose, and why.
    String evaluation(@Nullable DoseEvaluation evaluation) {
        if (evaluation == null) {
            return messages.get("why.not-evaluated");
        }
        String status = messages.get("why.status." + key(evaluation.status()));
        String what = evaluation.isValid() && evaluation.target() != null
                ? status + ": "
                        + messages.get(
                                "why.dose." + key(evaluation.target().kind()),
                                evaluation.target().ordinal())
                : status;
        return evaluation
                .reason()
                .map(reason -> what + ". " + messages.get("why.reason." + key(reason)) + validFrom(evaluation))
                .orElse(what);
    }

    String waiver(Waiver waiver) {
        String until = waiver.until() == null ? messages.get("card.permanent") : DateText.show(waiver.until());
        String what = messages.get(
                "card.waiver." + key(waiver.kind()), DateText.show(waiver.from()), until, against(waiver.against()));
        if (waiver.kind() == Waiver.Kind.CLEARANCE) {
            return what + ", " + messages.get("card.clearance.doctor", waiver.ground());
        }
        return waiver.ground().isEmpty() ? what : what + ". " + messages.get("why.ground", waiver.ground());
    }

    /// The group of diseases in words, as far as there are any.
    String group(String vaccineGroup) {
        return GroupText.heading(messages, vaccineGroup);
    }

    /// The day of the next dose.
    String next(NextDoseOnPaper next) {
        LocalDate dueOn = next.schedule().dueOn();
        return dueOn == null
                ? messages.get("papers.next.none", DateText.show(sheet.preparedOn()))
                : messages.get("papers.next.from", DateText.show(dueOn));
    }

    /// Why it is that day; empty when there is none.
    String reason(@Nullable NoticeReason reason) {
        if (reason == null || reason.since() == null || reason.interval() == null) {
            return "";
        }
        Period interval = reason.interval();
        String vaccine = Optional.ofNullable(reason.vaccine())
                .map(id -> VaccineWords.of(messages, sheet.vaccines(), id))
                .orElse("?");
        return messages.get(
                "papers.reason." + key(reason.kind()),
                PeriodText.show(messages, interval),
                DateText.show(reason.since()),
                vaccine);
    }

    private String validFrom(DoseEvaluation evaluation) {
        LocalDate validFrom = evaluation.validFrom();
        return evaluation.isValid()
                        || validFrom == null
                        || !validFrom.isAfter(evaluation.dose().date())
                ? ""
                : " " + messages.get("why.valid-from", DateText.show(validFrom));
    }

    private String against(Against against) {
        return AgainstText.show(messages, against);
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
