package org.dosedesk.app.desk.reader;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.ui.kit.ForEntering;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.shell.Screen;
import org.dosedesk.usecase.register.Register;

/// The screens as a reader sees them: those that are for entering say that this is not for readers, and
/// the buttons that lead to them are gone from the others. The register itself refuses whatever a
/// reader would save.
public final class ReaderScreens {
    private ReaderScreens() {}

    /// The same screens; what a reader sees is decided each time that one is loaded.
    public static List<Screen> of(List<Screen> screens, Register register, Texts texts) {
        return screens.stream()
                .map(screen ->
                        new Screen(screen.id(), () -> load(screen, register, texts), screen.unsaved(), screen.typed()))
                .toList();
    }

    private static Parent load(Screen screen, Register register, Texts texts) {
        if (register.role() != Role.READER) {
            return screen.load().get();
        }
        if (screen.id().forEntering()) {
            return page(texts);
        }
        Parent root = screen.load().get();
        ForEntering.keepAway(root);
        return root;
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
