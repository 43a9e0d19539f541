package org.dosedesk.usecase.people.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.dosedesk.domain.occupation.Occupation.Kind;
import org.dosedesk.domain.occupation.OccupationRule;
import org.dosedesk.domain.occupation.Post;
import org.dosedesk.testkit.ReferenceCampaign;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OccupationRulesTest {
    @ParameterizedTest
    @EnumSource
    void theRosterNamesThePosts(ReferenceCampaign campaign) {
        Register register = campaign.register();
        OccupationRules rules = new OccupationRules(register);

        assertThat(rules.posts(Kind.POSITION))
                .hasSize(25)
                .filteredOn(post -> !post.suggested().isEmpty())
                .extracting(Post::name, Post::workers, Post::suggested)
                .containsExactly(
                        tuple("Водитель", campaign.drivers(), List.of("driver")),
                        tuple("Обходчик гидросооружений", campaign.damWalkers(), List.of("field-crew")));
        assertThat(rules.posts(Kind.WORKSHOP)).hasSize(21);
        assertThat(rules.posts(Kind.UNIT))
                .extracting(Post::workers)
                .contains(campaign.unit("ТЭЦ-3").whole())
                .hasSize(9);

        rules.takeSuggestions(rules.posts(Kind.POSITION));
        assertThat(rules.posts(Kind.POSITION))
                .allSatisfy(post -> assertThat(post.suggested()).isEmpty());
        assertThat(new GroupProposals(register).find()).hasSize(campaign.drivers() + campaign.damWalkers());
    }

    @Test
    void whatSheTookAwayIsNotSuggestedAgainAndARuleOfNobodysPostCanBeTakenAway() {
        TestPlant plant = new TestPlant();
        OccupationRules rules = new OccupationRules(plant.register);
        Post drivers = new Post(Kind.POSITION, "Водитель", 0, List.of(), List.of("driver"));
        rules.takeSuggestions(List.of(drivers));
        rules.takeSuggestions(List.of(drivers));
        rules.set(List.of(drivers), "driver", true, "-");
        assertThat(plant.register.snapshot().all(OccupationRule.class)).hasSize(1);
        assertThat(rules.posts(Kind.POSITION))
                .containsExactly(new Post(Kind.POSITION, "Водитель", 0, List.of("driver"), List.of()));
        assertThat(rules.posts(Kind.WORKSHOP)).isEmpty();

        rules.set(List.of(drivers), "driver", false, "No driver needs it");
        assertThat(rules.posts(Kind.POSITION)).isEmpty();
        assertThat(plant.register.snapshot().all(OccupationRule.class))
                .singleElement()
                .matches(rule -> !rule.inForce());
        assertThat(plant.register.history(plant.register.snapshot().all(OccupationRule.class).stream()
                        .findFirst()
                        .orElseThrow()))
                .hasSize(2);
    }
}
