package org.dosedesk.ui.people.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.occupation.Post;
import org.dosedesk.domain.occupation.Proposal;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.DressedStage;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.ReferenceCampaign;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.TakenBack;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.look.Theme;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.StorageException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OccupationViewTest {
    private final DressedStage stage = new DressedStage();
    private final Visits visits = new Visits();
    private @Nullable OccupationViewModel shown;

    @ParameterizedTest
    @MethodSource("org.dosedesk.testkit.ReferenceCampaign#inLanguages")
    void looksWellInEachLanguage(ReferenceCampaign campaign, Language language) {
        Register register = campaign.register();
        Scene scene = show(register, language, Theme.LIGHT);
        assertThat(tab()).isZero();
        stage.run(stage.node("#takeSuggestions", Button.class)::fire);
        stage.run(() -> posts().getSelectionModel().select(3));
        Pictures.save(scene, "occupation-posts", language);
        stage.run(stage.node("#kindWorkshop", ToggleButton.class)::fire);
        assertThat(posts().getItems()).hasSize(21);
        Pictures.save(scene, "occupation-workshops", language);

        for (int row : new int[] {0, 16, 19}) {
            stage.run(() -> posts().getSelectionModel().clearAndSelect(row));
            tick(row == 0 ? "driver" : "treatment-plant-worker");
        }
        stage.run(() -> vm().accept(List.copyOf(vm().proposals())));
        stage.run(() -> ReferenceCampaign.read(register, List.of(campaign.laterRoster())));
        scene = show(register, language, Theme.LIGHT);
        assertThat(tab()).isOne();
        assertThat(proposals().getItems())
                .isNotEmpty()
                .anyMatch(Proposal::joins)
                .anyMatch(proposal -> !proposal.joins());
        Pictures.save(scene, "occupation-proposals", language);
        Pictures.save(show(register, language, Theme.DARK), "occupation-dark", language);
        Pictures.save(hint(register, language), "occupation-hint", language);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyHasNoPostsAndNoProposals(Language language) {
        Scene scene = show(new TestPlant().register, language, Theme.LIGHT);
        Pictures.save(scene, "occupation-no-posts", language);
        assertThat(posts().getItems()).isEmpty();
        assertThat(stage.node("#postGroups", MenuButton.class).isDisabled()).isTrue();
        assertThat(stage.node("#takeSuggestions", Button.class).isDisabled()).isTrue();
        stage.run(() ->
                stage.node("#occupationTabs", TabPane.class).getSelectionModel().select(1));
        Pictures.save(scene, "occupation-no-proposals", language);
        assertThat(stage.node("#acceptAll", Button.class).isDisabled()).isTrue();
        assertThat(stage.node("#acceptChosen", Button.class).isDisabled()).isTrue();
    }

    @Test
    void aPostIsGivenItsGroupAndItsWorkersAreAcceptedByKeyboardAndTakenBack() {
        TestPlant plant = TestPlant.staffed();
        show(plant.register, Language.ENGLISH, Theme.LIGHT);
        assertThat(posts().getItems()).extracting(Post::name).containsExactly("Слесарь-ремонтник");
        tick("driver");
        assertThat(posts().getItems().getFirst().groups()).containsExactly("driver");
        assertThat(posts().getSelectionModel().getSelectedItem()).isNotNull();
        assertThat(plant.register.snapshot().all(Observation.class)).hasSize(1);
        assertThat(proposals().getItems()).hasSize(48);

        show(plant.register, Language.ENGLISH, Theme.LIGHT);
        stage.press(KeyCode.ENTER, false);
        assertThat(proposals().getItems()).hasSize(47);
        stage.press(KeyCode.DELETE, false);
        assertThat(proposals().getItems()).hasSize(46);
        assertThat(visits.asked.getLast()).isEqualTo("notice: 1 proposal will not be shown again");
        stage.press(KeyCode.ENTER, true);
        assertThat(proposals().getItems()).isEmpty();
        assertThat(visits.asked.getLast()).isEqualTo("notice: 46 proposals carried out");
        stage.run(Objects.requireNonNull(visits.undo));
        assertThat(proposals().getItems()).hasSize(46);

        tick("driver");
        assertThat(proposals().getItems())
                .as("the rule is gone: whom it brought is to leave")
                .singleElement()
                .matches(proposal -> !proposal.joins());
    }

    @ParameterizedTest
    @EnumSource
    void aPostIsSearchedForAndTheCardIsOpened(ReferenceCampaign campaign) {
        Register register = campaign.register();
        show(register, Language.RUSSIAN, Theme.LIGHT);
        stage.run(() -> stage.node("#searchPosts", TextField.class).setText("ВОДИТ"));
        assertThat(posts().getItems()).extracting(Post::name).containsExactly("Водитель");
        stage.run(() -> posts().getSelectionModel().select(0));
        tick("driver");
        assertThat(vm().peopleProperty().get()).isEqualTo(campaign.drivers());
        show(register, Language.RUSSIAN, Theme.LIGHT);
        stage.run(stage.node("#openCard", Button.class)::fire);
        Worker first = proposals().getItems().getFirst().worker();
        assertThat(visits.worker).isEqualTo(first.id());
    }

    @Test
    void aFailedSaveIsSaidAndChangesNothing() {
        TestPlant plant = TestPlant.staffed();
        show(plant.register, Language.ENGLISH, Theme.LIGHT);
        plant.store.failWith(StorageException.Reason.DISK_FULL);
        tick("driver");
        assertThat(stage.node("#occupationProblem", Label.class).isVisible()).isTrue();
        assertThat(posts().getItems().getFirst().groups()).isEmpty();
        plant.store.failWith(null);
        tick("driver");
        assertThat(stage.node("#occupationProblem", Label.class).isVisible()).isFalse();
        assertThat(posts().getItems().getFirst().groups()).containsExactly("driver");
    }

    private void tick(String code) {
        stage.run(() -> {
            MenuButton menu = stage.node("#postGroups", MenuButton.class);
            menu.getOnShowing().handle(null);
            CheckMenuItem item = menu.getItems().stream()
                    .filter(one -> ("post-" + code).equals(one.getId()))
                    .map(CheckMenuItem.class::cast)
                    .findFirst()
                    .orElseThrow();
            item.setSelected(!item.isSelected());
            item.fire();
        });
    }

    private Scene hint(Register register, Language language) {
        Texts texts = new Texts(language);
        OccupationViewModel vm = model(register, texts);
        Scene scene =
                stage.show(Theme.LIGHT, look -> OccupationHint.above(new Label("…"), vm, visits, texts.messages()));
        assertThat(stage.node("#occupationHint", Label.class).getText())
                .contains(String.valueOf(vm.peopleProperty().get()));
        stage.run(stage.node("#lookAtGroups", Button.class)::fire);
        assertThat(visits.asked.getLast()).isEqualTo("occupations");
        return scene;
    }

    private Scene show(Register register, Language language, Theme theme) {
        Texts texts = new Texts(language);
        OccupationViewModel vm = model(register, texts);
        shown = vm;
        ViewLoader views = new ViewLoader(texts);
        return stage.show(theme, look -> {
            Parent posts =
                    views.load(PostsView.class, () -> new PostsView(vm, texts)).root();
            Parent proposals = views.load(ProposalsView.class, () -> new ProposalsView(vm, visits, texts))
                    .root();
            return views.load(OccupationView.class, () -> new OccupationView(vm, posts, proposals, texts))
                    .root();
        });
    }

    private OccupationViewModel model(Register register, Texts texts) {
        return new OccupationViewModel(
                register,
                new SameThread(),
                texts,
                (sentence, saved) -> visits.notice(sentence, "Undo", () -> TakenBack.of(register, saved)));
    }

    private OccupationViewModel vm() {
        return Objects.requireNonNull(shown);
    }

    private int tab() {
        return stage.node("#occupationTabs", TabPane.class).getSelectionModel().getSelectedIndex();
    }

    @SuppressWarnings("unchecked")
    private TableView<Post> posts() {
        return stage.node("#posts", TableView.class);
    }

    @SuppressWarnings("unchecked")
    private TableView<Proposal> proposals() {
        return stage.node("#proposals", TableView.class);
    }
}
