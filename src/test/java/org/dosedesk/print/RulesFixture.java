package org.dosedesk.print;

import java.time.LocalDate;
import java.time.ZoneId;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.ruleset.RuleVersion;
import org.dosedesk.usecase.ruleset.paper.RuleSheet;
import org.dosedesk.usecase.ruleset.words.RuleSetWords;

/// The longest built-in version on paper.
final class RulesFixture {
    private RulesFixture() {}

    static RuleSheet sheet(Language language) {
        RuleSet rules = BuiltInRuleSets.kazakhstan()
                .named("Kazakhstan COVID-19")
                .orElseThrow()
                .versions()
                .getLast();
        Messages messages = Messages.of(language);
        return new RuleSheet(
                messages.get("rulebook.paper.title", "COVID-19", rules.version()),
                new RuleSetWords(messages).lines(new RuleVersion(rules, null), null, ZoneId.of("Asia/Almaty")),
                "Дәрігер",
                LocalDate.of(2022, 5, 26),
                true);
    }
}
