package org.dosedesk.ui.paper.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.route.ServedSite;
import org.dosedesk.testkit.CampaignPlant;
import org.dosedesk.testkit.Fits;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.form.Field;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CampaignViewTest {
    private final CampaignPlant plant = new CampaignPlant();
    private final Visits visits = new Visits();
    private final Screen screen;
    private @Nullable CampaignViewModel shown;

    CampaignViewTest() throws Exception {
        screen = new Screen();
    }

    private Scene show(Language language) {
        return screen.show(() -> {
            Texts texts = new Texts(language);
            CampaignViewModel vm =
                    new CampaignViewModel(plant.register, plant.rules::vaccineGroup, new SameThread(), texts, visits);
            shown = vm;
            return new ViewLoader(texts)
                    .load(CampaignView.class, () -> new CampaignView(vm, visits, () -> false, texts))
                    .root();
        });
    }

    private CampaignViewModel vm() {
        return Objects.requireNonNull(shown);
    }

    private List<Campaign> campaigns() {
        return plant.campaigns.all();
    }

    @Test
    void aCampaignByTheKeyboardAlone() {
        show(Language.RUSSIAN);
        screen.run(() -> {
            vm().begin();
            screen.node("#from", TextField.class).requestFocus();
        });
        assertThat(vm().unsaved()).isFalse();
        screen.press(KeyCode.ENTER);
        screen.type("310322");
        screen.press(KeyCode.ENTER);
        // The first site by the alphabet.
        screen.type("1");
        screen.press(KeyCode.ENTER);
        assertThat(screen.node("#target", TextField.class).isFocused()).isTrue();
        screen.press(KeyCode.ENTER, KeyCode.ENTER);
        Campaign saved = campaigns().stream()
                .filter(one -> !one.equals(plant.campaign))
                .findFirst()
                .orElseThrow();
        assertThat(saved.from()).isEqualTo(CampaignPlant.DAY);
        assertThat(saved.until()).isEqualTo("2022-03-31");
        assertThat(saved.sites()).containsExactly(new ServedSite(plant.cascade.id()));
        assertThat(saved.targetPercent()).isEqualTo(60);
        assertThat(saved.crewPercent()).isEqualTo(Campaign.HALF_OF_THE_CREW);
        assertThat(visits.asked).containsExactly("back", "notice: Кампания сохранена: 25.02.2022–31.03.2022");
        screen.run(Objects.requireNonNull(visits.undo));
        assertThat(campaigns()).containsExactly(plant.campaign);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatBlocksIsSaidAtTheField(Language language) {
        Scene scene = show(language);
        screen.run(() -> {
            vm().change(plant.campaign);
            vm().until.set("24.02.2022");
            vm().sites.set(Set.of(plant.station.id(), plant.cascade.id()));
            screen.node("#sites", Node.class).requestFocus();
        });
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(screen.node("#until", TextField.class).isFocused()).isTrue();
        assertThat(mark(vm().until)).contains("25.02.2022");
        assertThat(campaigns()).containsExactly(plant.campaign);
        Pictures.save(scene, "campaign", language);
        List<String> faults = new ArrayList<>();
        screen.run(() -> faults.addAll(Fits.faults(scene)));
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "101", "половина", "''"})
    void aShareIsAPercentage(String typed) {
        show(Language.ENGLISH);
        screen.run(() -> {
            vm().change(plant.campaign);
            vm().crew.set(typed);
        });
        assertThat(mark(vm().crew)).isEqualTo("Type a whole number from 1 to 100.");
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(campaigns()).containsExactly(plant.campaign);
    }

    @Test
    void aCampaignIsChanged() {
        show(Language.ENGLISH);
        screen.run(() -> {
            vm().change(plant.campaign);
            vm().crew.set("30 %");
        });
        assertThat(vm().titleText().getValue()).isEqualTo("Campaign against COVID-19");
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(campaigns())
                .singleElement()
                .satisfies(one -> assertThat(one.crewPercent()).isEqualTo(30));
    }

    private String mark(Field<?> field) {
        return Objects.requireNonNull(vm().form().mark(field).getValue()).text();
    }
}
