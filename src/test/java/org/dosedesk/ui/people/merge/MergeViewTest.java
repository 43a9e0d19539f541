package org.dosedesk.ui.people.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerField;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.testkit.TwoRecords;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.usecase.register.StorageException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MergeViewTest {
    private final TestPlant plant = TestPlant.staffed();
    private final TwoRecords two = new TwoRecords(plant.repairShop.id(), plant.site.id());
    private final Visits visits = new Visits();
    private final Screen screen;
    private @Nullable MergeViewModel shown;

    MergeViewTest() throws Exception {
        screen = new Screen();
        plant.save(two.all());
    }

    private Scene show(Language language, boolean bothChosen) {
        return screen.show(() -> {
            Texts texts = new Texts(language);
            MergeViewModel vm = new MergeViewModel(plant.register, new SameThread(), texts, visits);
            shown = vm;
            vm.begin(two.stays.id(), bothChosen ? two.goes.id() : null);
            return new ViewLoader(texts)
                    .load(MergeView.class, () -> new MergeView(vm, visits, texts))
                    .root();
        });
    }

    private MergeViewModel vm() {
        return Objects.requireNonNull(shown);
    }

    private Worker now(Worker worker) {
        return plant.register.snapshot().get(Worker.class, worker.id());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pictures(Language language) {
        Pictures.save(show(language, false), "merge-pick", language);
        Scene scene = show(language, true);
        Pictures.save(scene, "merge", language);
        plant.store.failWith(StorageException.Reason.DISK_FULL);
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(vm().failureText().getValue()).isNotEmpty();
        Pictures.save(scene, "merge-failed", language);
    }

    @Test
    void theLikelyOneIsOfferedAndAnyoneFoundByNumber() {
        show(Language.ENGLISH, false);
        assertThat(vm().candidates()).extracting(Candidate::number).contains("1915");
        screen.type("1005");
        assertThat(vm().candidates()).extracting(Candidate::number).containsExactly("1005");
        screen.run(() -> vm().search().set("1915"));
        screen.press(KeyCode.ENTER);
        assertThat(vm().ready().getValue()).isTrue();
        assertThat(screen.node("#merge", Button.class).isFocused()).isTrue();
    }

    @Test
    void whatIsChosenIsPreviewedMergedAndUndone() {
        show(Language.ENGLISH, true);
        assertThat(row(WorkerField.PERSONNEL_NUMBER).result()).isEqualTo("1001");
        screen.run(screen.node("#goes-PERSONNEL_NUMBER", RadioButton.class)::fire);
        assertThat(row(WorkerField.PERSONNEL_NUMBER).result()).isEqualTo("1915");
        assertThat(vm().entries()).hasSize(8);
        CheckBox twin = screen.node("#twin-" + two.twin.id().value(), CheckBox.class);
        assertThat(twin.isSelected()).isTrue();
        assertThat(screen.node("#twin-" + two.dose.id().value(), CheckBox.class).isDisabled())
                .as("one of the twins stays")
                .isTrue();
        screen.run(twin::fire);
        screen.run(screen.node("#twin-" + two.dose.id().value(), CheckBox.class)::fire);
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(visits.asked.getFirst()).isEqualTo("worker");
        assertThat(now(two.stays).personnelNumber()).isEqualTo("1915");
        assertThat(now(two.goes).replacedBy()).isEqualTo(two.stays.id());
        assertThat(plant.register.snapshot().get(Dose.class, two.dose.id()).inForce())
                .isFalse();
        assertThat(plant.register.snapshot().get(Dose.class, two.twin.id()).inForce())
                .isTrue();
    }

    @Test
    void theOtherRecordCanBeTheOneThatStays() {
        show(Language.ENGLISH, true);
        screen.run(screen.node("#swap", Button.class)::fire);
        assertThat(row(WorkerField.PERSONNEL_NUMBER).result()).isEqualTo("1915");
        assertThat(row(WorkerField.POSITION).result()).isEqualTo("Инженер");
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(now(two.stays).replacedBy()).isEqualTo(two.goes.id());
        assertThat(visits.worker).isEqualTo(two.goes.id());
    }

    @Test
    void escapeLeavesEverythingAsItWas() {
        show(Language.ENGLISH, true);
        screen.press(KeyCode.ESCAPE);
        assertThat(visits.asked).isEqualTo(List.of("worker"));
        assertThat(now(two.goes)).isEqualTo(two.goes);
    }

    private FieldRow row(WorkerField field) {
        return vm().fields().stream()
                .filter(row -> row.field() == field)
                .findFirst()
                .orElseThrow();
    }
}
