package org.dosedesk.print;

import java.time.LocalDate;
import java.time.ZoneId;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.testkit.Rules;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.keeping.ruleset.RuleVersion;
import org.dosedesk.usecase.keeping.ruleset.approval.RuleStanding;
import org.dosedesk.usecase.keeping.ruleset.paper.RuleSheet;
import org.dosedesk.usecase.keeping.ruleset.words.ContraindicationWords;
import org.dosedesk.usecase.keeping.ruleset.words.RuleSetWords;

/// The longest built-in version on paper.
final class RulesFixture {
    static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private RulesFixture() {}

    static RuleSheet sheet(Language language) {
        return sheet(language, RuleStanding.none(ZONE));
    }

    static RuleSheet contraindications(Language language) {
        Messages messages = Messages.of(language);
        return new RuleSheet(
                messages.get("rulebook.contraindications.title"),
                RuleStanding.none(ZONE),
                new ContraindicationWords(messages).lines(BuiltInRuleSets.contraindications()),
                "Дәрігер",
                LocalDate.of(2022, 5, 26),
                true);
    }

    static RuleSheet sheet(Language language, RuleStanding standing) {
        RuleSet rules = Rules.KAZAKHSTAN
                .named("Kazakhstan COVID-19")
                .orElseThrow()
                .versions()
                .getLast();
        Messages messages = Messages.of(language);
        return new RuleSheet(
                messages.get("rulebook.paper.title", "COVID-19", rules.version()),
                standing,
                new RuleSetWords(messages).lines(new RuleVersion(rules, null), null, ZONE),
                "Дәрігер",
                LocalDate.of(2022, 5, 26),
                true);
    }
}
