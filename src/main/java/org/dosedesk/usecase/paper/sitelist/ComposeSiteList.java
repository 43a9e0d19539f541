package org.dosedesk.usecase.paper.sitelist;

import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.sitelist.RouteOfList;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.paper.sitelist.draft.OfferedVaccine;
import org.dosedesk.usecase.paper.sitelist.draft.RemarkText;
import org.dosedesk.usecase.paper.sitelist.draft.SiteListDraft;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.hold.FindContraindications;
import org.jspecify.annotations.Nullable;

/// Makes the list of a draft and of what was chosen for it.
final class ComposeSiteList {
    private final Register register;
    private final FindContraindications contraindications;
    private final RuleSetInForce ruleSet;

    ComposeSiteList(Register register, FindContraindications contraindications, RuleSetInForce ruleSet) {
        this.register = register;
        this.contraindications = contraindications;
        this.ruleSet = ruleSet;
    }

    /// The list with the number that is next.
    ///
    /// @throws SiteListException when a vaccine is chosen that must not be
    SiteList list(Snapshot snapshot, SiteListDraft draft, SiteListChoices choices) {
        Id<Vaccine> vaccine = choices.vaccine();
        if (vaccine != null) {
            OfferedVaccine.against(snapshot, vaccine, draft.vaccineGroup());
        }
        Messages messages = Messages.of(choices.language());
        List<SiteListRow> rows = new ArrayList<>();
        for (SiteListDraft.Candidate candidate : draft.candidates()) {
            if (!choices.takenOff().contains(candidate.worker().id())) {
                Id<Vaccine> other = other(snapshot, draft, choices, candidate.worker());
                rows.add(row(rows.size() + 1, candidate, choices.maskIin(), other, messages));
            }
        }
        RouteOfList route = choices.route();
        return new SiteList(
                draft.id(),
                nextNumber(snapshot),
                draft.site(),
                draft.siteName(),
                choices.clinicName(),
                draft.day(),
                draft.vaccineGroup(),
                vaccine,
                rows,
                draft.exemptInAll(),
                draft.refused(),
                register.user(),
                register.clock().instant(),
                ruleSet.nameOn(draft.day()),
                choices.language().tag(),
                route == null ? null : route.route(),
                route == null ? null : route.run());
    }

    /// The number that the next list gets.
    static int nextNumber(Snapshot snapshot) {
        return snapshot.all(SiteList.class).stream()
                        .mapToInt(SiteList::number)
                        .max()
                        .orElse(0)
                + 1;
    }

    // Checked against what is known now: the draft may be older than the latest reaction.
    private @Nullable Id<Vaccine> other(
            Snapshot snapshot, SiteListDraft draft, SiteListChoices choices, Worker worker) {
        Id<Vaccine> id = choices.otherVaccines().get(worker.id());
        if (id == null || id.equals(choices.vaccine())) {
            return null;
        }
        Vaccine vaccine = OfferedVaccine.against(snapshot, id, draft.vaccineGroup());
        contraindications.against(worker.id(), snapshot, vaccine, draft.day()).stream()
                .findFirst()
                .ifPresent(against -> {
                    throw SiteListException.notFor(worker, vaccine, against);
                });
        return id;
    }

    private static SiteListRow row(
            int number,
            SiteListDraft.Candidate candidate,
            boolean mask,
            @Nullable Id<Vaccine> other,
            Messages messages) {
        Worker worker = candidate.worker();
        return new SiteListRow(
                number,
                worker.id(),
                worker.name().full(),
                worker.birthDate(),
                printed(worker.iin(), mask),
                candidate.workshop(),
                candidate.hostedUnit(),
                worker.position(),
                candidate.doses(),
                candidate.status(),
                candidate.dueSince(),
                other,
                RemarkText.show(messages, candidate));
    }

    private static String printed(@Nullable Iin iin, boolean mask) {
        if (iin == null) {
            return "";
        }
        return mask ? iin.masked() : iin.digits();
    }
}
