package org.dosedesk.usecase.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.testkit.TestPlant;
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
