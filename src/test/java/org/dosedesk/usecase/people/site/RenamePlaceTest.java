package org.dosedesk.usecase.people.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.occupation.Occupation;
import org.dosedesk.domain.occupation.OccupationRule;
import org.dosedesk.domain.occupation.Proposal;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.people.occupation.GroupProposals;
import org.dosedesk.usecase.people.occupation.OccupationRules;
import org.junit.jupiter.api.Test;

class RenamePlaceTest {
    private final TestPlant plant = new TestPlant();
    private final RenamePlace rename = new RenamePlace(plant.register);

    private NamedPlace of(Entity place) {
        return rename.places().stream()
                .filter(named -> named.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachKindGetsItsNameAndKeepsAllElse() {
        rename.rename(of(plant.chpp), " ТЭЦ-2 ");
        rename.rename(of(plant.boiler), "Котельный цех № 1");
        rename.rename(of(plant.site), "Площадка ТЭЦ-2");
        rename.rename(of(plant.clinic), "Поликлиника № 5");

        var now = plant.register.snapshot();
        assertThat(now.get(Unit.class, plant.chpp.id()).name()).isEqualTo("ТЭЦ-2");
        assertThat(now.get(Workshop.class, plant.boiler.id()))
                .isEqualTo(new Workshop(plant.boiler.id(), plant.chpp.id(), "Котельный цех № 1"));
        assertThat(now.get(Site.class, plant.site.id()))
                .isEqualTo(new Site(plant.site.id(), "Площадка ТЭЦ-2", plant.chpp.id()));
        assertThat(now.get(Clinic.class, plant.clinic.id()).name()).isEqualTo("Поликлиника № 5");
        assertThat(plant.register.history(now.get(Unit.class, plant.chpp.id()))).hasSize(2);
    }

    @Test
    void rulesAboutOccupationsGoWithTheName() {
        plant.worker("3001", "Ким Яна", "1990-01-02", plant.boiler);
        plant.worker("3002", "Ким Юля", "1990-01-02", plant.repairShop);
        OccupationRules rules = new OccupationRules(plant.register);
        rules.set(rules.posts(Occupation.Kind.UNIT), "driver", true, "-");
        rules.set(rules.posts(Occupation.Kind.WORKSHOP), "field-crew", true, "-");
        var before = new GroupProposals(plant.register).find();

        rename.rename(of(plant.chpp), "ТЭЦ-2");
        rename.rename(of(plant.repairShop), "КОТЕЛЬНЫЙ цех");
        Workshop shared = plant.register.snapshot().get(Workshop.class, plant.boiler.id());
        rename.rename(of(shared), "Котельная");

        assertThat(new GroupProposals(plant.register).find())
                .extracting(Proposal::code)
                .containsExactlyElementsOf(before.stream().map(Proposal::code).toList())
                .hasSize(4);
        assertThat(plant.register.snapshot().all(OccupationRule.class))
                .filteredOn(OccupationRule::inForce)
                .extracting(OccupationRule::name)
                .containsExactlyInAnyOrder(
                        "ТЭЦ-2", plant.repair.name(), "Котельный цех", "Цех по ремонту котлов", "Котельная");
    }

    @Test
    void aNameIsTakenWithinItsKindAndUnitOnly() {
        assertThat(rename.taken(of(plant.boiler), "ТУРБИННЫЙ  ЦЕХ")).isTrue();
        assertThat(rename.taken(of(plant.repairShop), "Турбинный цех"))
                .as("another unit may have one, too")
                .isFalse();
        assertThat(rename.taken(of(plant.chpp), plant.clinic.name())).isFalse();
        assertThat(rename.taken(of(plant.boiler), "котельный цех"))
                .as("its own name written otherwise")
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> rename.rename(of(plant.boiler), "Турбинный цех"));
    }

    @Test
    void everythingThatHasANameIsThere() {
        assertThat(rename.places())
                .hasSize(8)
                .contains(new NamedPlace(
                        plant.repairShop, NamedPlace.Kind.WORKSHOP, plant.repairShop.name(), plant.repair.name()))
                .extracting(NamedPlace::place)
                .extracting(Entity::id)
                .doesNotHaveDuplicates();
    }
}
