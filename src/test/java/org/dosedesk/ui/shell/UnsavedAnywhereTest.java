package org.dosedesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;
import org.dosedesk.testkit.MemorySettings;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.day.Today;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.ui.shell.frame.GroupChoice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is typed on any screen is asked about, whichever screen is left for good.
class UnsavedAnywhereTest {
    private final AtomicReference<@Nullable ScreenId> typed = new AtomicReference<>();
    private final ShellViewModel shell = new ShellViewModel(
            new Texts(Language.ENGLISH),
            new MemorySettings(Settings.NONE),
            new ShellWork(new SameThread()),
            new GroupChoice(List.of("COVID-19"), "COVID-19"),
            new AsOfDay(new Today(Clock.systemUTC())),
            "Nurse",
            false);

    @Test
    void everyScreenIsAskedFromEveryScreen() {
        List<Screen> all = Stream.of(ScreenId.values())
                .map(id -> new Screen(id, StackPane::new, () -> typed.get() == id))
                .toList();
        shell.show(all, ScreenId.WORKERS);
        for (ScreenId shown : ScreenId.values()) {
            shell.open(shown);
            typed.set(null);
            assertThat(shell.unsaved()).as("nothing typed, on " + shown).isFalse();
            for (ScreenId one : ScreenId.values()) {
                typed.set(one);
                assertThat(shell.unsaved())
                        .as("typed on " + one + ", left from " + shown)
                        .isTrue();
            }
        }
    }

    /// A view-model that can hold something unsaved says so to its screen, or to the view-model that it is a part
    /// of.
    @Test
    void everyViewModelThatHoldsSomethingUnsavedIsAsked() {
        List<String> unasked = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.dosedesk.ui", "org.dosedesk.app")
                        .stream()
                        .filter(type -> type.getSimpleName().endsWith("ViewModel"))
                        .filter(type -> type.getMethods().stream().anyMatch(UnsavedAnywhereTest::says))
                        .filter(type -> type.getMethods().stream()
                                .filter(UnsavedAnywhereTest::says)
                                .noneMatch(method -> Stream.concat(
                                                method.getCallsOfSelf().stream().map(call -> call.getOriginOwner()),
                                                method.getReferencesToSelf().stream()
                                                        .map(call -> call.getOriginOwner()))
                                        .anyMatch(owner -> asks(owner, type))))
                        .map(JavaClass::getSimpleName)
                        .toList();
        assertThat(unasked).isEmpty();
    }

    private static boolean says(JavaMethod method) {
        return method.getName().equals("unsaved")
                && method.getRawParameterTypes().isEmpty();
    }

    private static boolean asks(JavaClass owner, JavaClass viewModel) {
        return owner.getPackageName().startsWith("org.dosedesk.app")
                || (!owner.equals(viewModel) && owner.getSimpleName().endsWith("ViewModel"));
    }
}
