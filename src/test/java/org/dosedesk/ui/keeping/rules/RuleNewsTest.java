package org.dosedesk.ui.keeping.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dosedesk.domain.ruleset.SeenRules;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.rules.XmlRuleTexts;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.usecase.keeping.ruleset.RuleBook;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.junit.jupiter.api.Test;

class RuleNewsTest {
    private final SamplePlant plant = new SamplePlant(LocalDate.of(2022, 2, 25));
    private final RulesInUse inUse = new RulesInUse(Rules.KAZAKHSTAN, VaccineCatalogue.COVID_19);
    private final RuleBook book = new RuleBook(plant.register, Rules.KAZAKHSTAN, new XmlRuleTexts(), inUse);

    @Test
    void theRulesOfAnotherProgramAreComparedWhenSomebodyAsksForIt() {
        RuleNews news = new RuleNews(plant.register, book, book.afterUpgrade(), new SameThread());
        assertThat(plant.register.snapshot().count(SeenRules.class)).isZero();

        news.lookForUpgrade();

        assertThat(plant.register.snapshot().count(SeenRules.class)).isOne();
        assertThat(news.upgradeProperty().get()).isNull();
    }
}
