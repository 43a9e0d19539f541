package org.dosedesk.usecase.keeping.ruleset.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.ruleset.ForEveryone;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.schedule.RulesInUse;

/// Offers a vaccine group to everyone at the post, and takes that back. Off until somebody switches it on.
public final class SwitchForEveryone {
    private final Register register;
    private final RulesInUse inUse;

    /// Switches in this register; what is worked out by the rules is worked out anew after every switch.
    public SwitchForEveryone(Register register, RulesInUse inUse) {
        this.register = register;
        this.inUse = inUse;
        register.onSaved(saved -> {
            if (saved.changes().stream().anyMatch(change -> change.after() instanceof ForEveryone)) {
                inUse.use(inUse.library());
            }
        });
    }

    /// Whether the rules of a group know of everyone on a day.
    public boolean isPossible(String vaccineGroup, LocalDate day) {
        return inUse.library()
                .of(vaccineGroup)
                .flatMap(set -> set.inForce(day))
                .filter(rules -> rules.asksFor(ForEveryone.CODE))
                .isPresent();
    }

    /// Who switched a group on, and when; empty while it is off.
    public Optional<Recorded> since(String vaccineGroup) {
        return on(vaccineGroup).stream().map(ForEveryone::recorded).findFirst();
    }

    /// Whether the user may switch.
    public boolean mayChange() {
        return register.role() == Role.DOCTOR;
    }

    /// Switches a group on or off; nothing happens when it is already.
    ///
    /// @throws IllegalStateException when the user may not
    public void turn(String vaccineGroup, boolean on) {
        if (!mayChange()) {
            throw new IllegalStateException("only a doctor offers a vaccine group to everyone");
        }
        List<ForEveryone> now = on(vaccineGroup);
        if (on && now.isEmpty()) {
            Recorded recorded = new Recorded(register.clock().instant(), register.user());
            register.save(List.of(Change.add(new ForEveryone(Id.random(), vaccineGroup, recorded, null))));
        } else if (!on && !now.isEmpty()) {
            Voided mark = new Voided(register.clock().instant(), register.user(), "-");
            register.save(
                    now.stream().map(one -> new Change(one, one.voided(mark))).toList());
        }
    }

    private List<ForEveryone> on(String vaccineGroup) {
        return register.snapshot().all(ForEveryone.class).stream()
                .filter(one -> one.isAbout(vaccineGroup))
                .toList();
    }
}
