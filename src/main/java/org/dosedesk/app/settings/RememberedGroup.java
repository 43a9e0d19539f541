package org.dosedesk.app.settings;

import java.time.LocalDate;
import java.util.Map;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.ui.kit.look.SettingsKeeper;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.schedule.OpeningGroup;
import org.dosedesk.usecase.schedule.RulesInUse;

/// Remembers over a restart which vaccine group the lists and numbers are about.
public final class RememberedGroup {
    private static final String NAME = "vaccine-group";

    private RememberedGroup() {}

    /// These rules, about the vaccine group chosen last; about what the register is about where that is none of
    /// theirs.
    public static RulesInUse inUse(RuleLibrary rules, Settings settings, Register register) {
        String remembered = settings.typed().getOrDefault(NAME, "");
        return new RulesInUse(
                rules,
                rules.vaccineGroups().contains(remembered)
                        ? remembered
                        : OpeningGroup.of(rules, register.snapshot(), LocalDate.now(register.clock())));
    }

    /// Remembers another one.
    public static void remember(SettingsKeeper settings, String vaccineGroup) {
        settings.change(before -> before.withTyped(Map.of(NAME, vaccineGroup)));
    }
}
