package org.dosedesk.usecase.keeping.ruleset.approval;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.ruleset.RuleApproval;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.usecase.keeping.ruleset.Approvable;
import org.dosedesk.usecase.keeping.ruleset.RuleTexts;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;

/// Approves versions of rule sets, those of the program and those kept, and the list of contraindications, and
/// takes that back. Reads the text: off the FX thread.
public final class RuleApprovals {
    private final Register register;
    private final RuleTexts texts;

    /// Approves in this register.
    public RuleApprovals(Register register, RuleTexts texts) {
        this.register = register;
        this.texts = texts;
    }

    /// Whether the user may approve.
    public boolean mayApprove() {
        return register.role() == Role.DOCTOR;
    }

    /// Whether a doctor answers for a version as it is now.
    public RuleStanding of(Approvable version) {
        ZoneId zone = register.clock().getZone();
        List<RuleApproval> all = approvals(version);
        if (all.isEmpty()) {
            return RuleStanding.none(zone);
        }
        String fingerprint = fingerprint(version);
        return new RuleStanding(
                all.stream()
                        .filter(one -> one.fingerprint().equals(fingerprint))
                        .findFirst()
                        .orElse(null),
                all.stream()
                        .filter(one -> !one.fingerprint().equals(fingerprint))
                        .reduce((first, second) -> second)
                        .orElse(null),
                zone);
    }

    /// Approves a version; nothing happens when it is approved already.
    ///
    /// @throws IllegalStateException when the user may not, or the version is out of use
    public void approve(Approvable version) {
        needDoctor();
        if (version.discarded()) {
            throw new IllegalStateException("a version out of use is not approved");
        }
        if (of(version).approval() == null) {
            register.save(List.of(Change.add(new RuleApproval(
                    Id.random(),
                    version.name(),
                    version.versionName(),
                    version.validFrom(),
                    fingerprint(version),
                    new Recorded(register.clock().instant(), register.user()),
                    null))));
        }
    }

    /// Takes an approval back; it stays in the register.
    ///
    /// @throws IllegalStateException when the user may not
    public void takeBack(RuleApproval approval, String reason) {
        needDoctor();
        RuleApproval now = register.snapshot().get(RuleApproval.class, approval.id());
        if (now.voided() == null) {
            Voided mark = new Voided(register.clock().instant(), register.user(), reason.strip());
            register.save(List.of(new Change(now, now.voided(mark))));
        }
    }

    private void needDoctor() {
        if (!mayApprove()) {
            throw new IllegalStateException("only a doctor approves rules");
        }
    }

    private String fingerprint(Approvable version) {
        return texts.fingerprint(version.text(texts));
    }

    private List<RuleApproval> approvals(Approvable version) {
        LocalDate first = version.validFrom();
        return register.snapshot().all(RuleApproval.class).stream()
                .filter(one -> one.voided() == null
                        && one.name().equals(version.name())
                        && one.version().equals(version.versionName())
                        && one.validFrom().equals(first))
                .sorted(Comparator.comparing(one -> one.recorded().at()))
                .toList();
    }
}
