package org.dosedesk.app.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.shell.Screen;
import org.dosedesk.ui.shell.ScreenId;
import org.dosedesk.usecase.register.Register;

/// The screens as a reader sees them: those that are for entering say that this is not for readers, and
/// the main buttons that lead to them are gone from the others. The register itself refuses whatever a
/// reader would save.
final class ReaderScreens {
    private static final Set<ScreenId> ENTRY = EnumSet.of(
            ScreenId.DOSE,
            ScreenId.DOSE_CORRECTION,
            ScreenId.REACTION,
            ScreenId.BACKLOG,
            ScreenId.LIST_BACK,
            ScreenId.IMPORT,
            ScreenId.WORKER_FORM,
            ScreenId.MERGE,
            ScreenId.OCCUPATIONS);
    private static final List<String> BUTTONS = List.of(
            "#dose",
            "#registerDose",
            "#notGiven",
            "#enterList",
            "#assign",
            "#rename",
            "#addWorker",
            "#voidDose",
            "#correctDose",
            "#group");

    private ReaderScreens() {}

    /// The same screens; what a reader sees is decided each time that one is loaded.
    static List<Screen> of(List<Screen> screens, Register register, Texts texts) {
        return screens.stream()
                .map(screen ->
                        new Screen(screen.id(), () -> load(screen, register, texts), screen.unsaved(), screen.typed()))
                .toList();
    }

    private static Parent load(Screen screen, Register register, Texts texts) {
        if (register.role() != Role.READER) {
            return screen.load().get();
        }
        if (ENTRY.contains(screen.id())) {
            return page(texts);
        }
        Parent root = screen.load().get();
        // Only once it is laid out does a screen know all its buttons.
        Focus.onShowing(root, () -> takeAway(root));
        return root;
    }

    private static void takeAway(Parent root) {
        for (String button : BUTTONS) {
            root.lookupAll(button).forEach(ReaderScreens::hide);
        }
    }

    private static void hide(Node node) {
        if (!node.visibleProperty().isBound() && !node.managedProperty().isBound()) {
            node.setVisible(false);
            node.setManaged(false);
        }
    }

    private static Parent page(Texts texts) {
        Label sentence = new Label(texts.messages().get("users.reader.page"));
        sentence.setId("readerPage");
        sentence.setWrapText(true);
        sentence.setFocusTraversable(true);
        VBox page = new VBox(sentence);
        page.getStyleClass().add("page");
        return page;
    }
}
