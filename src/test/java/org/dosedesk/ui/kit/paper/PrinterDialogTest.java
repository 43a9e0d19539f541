package org.dosedesk.ui.kit.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import org.dosedesk.testkit.Screen;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.paper.PrintWish;
import org.junit.jupiter.api.Test;

/// What is chosen in the question for a printer is what is printed.
class PrinterDialogTest {
    private final Screen screen = new Screen();
    private final Scene scene;
    private final PrinterDialog[] made = new PrinterDialog[1];

    PrinterDialogTest() throws Exception {
        scene = screen.show(() -> {
            made[0] = new PrinterDialog(Messages.of(Language.KAZAKH), List.of("Кеңсе", "Қойма"), "Қойма");
            return made[0].form();
        });
    }

    @Test
    void allPagesOnceUnlessToldOtherwise() {
        assertThat(made[0].choice()).isEqualTo(new PrinterChoice("Қойма", 1, 1, PrintWish.LAST, false));
    }

    @Test
    void theRangeTheCopiesAndBothSides() {
        List<Spinner<Integer>> spinners = new ArrayList<>();
        all(Spinner.class).forEach(spinner -> spinners.add(ofNumbers(spinner)));
        screen.run(() -> {
            all(RadioButton.class).getLast().fire();
            spinners.get(0).getValueFactory().setValue(2);
            spinners.get(2).getValueFactory().setValue(7);
            spinners.get(1).getValueFactory().setValue(3);
            all(CheckBox.class).getFirst().fire();
        });
        assertThat(made[0].choice()).isEqualTo(new PrinterChoice("Қойма", 2, 3, 7, true));

        screen.run(() -> all(RadioButton.class).getFirst().fire());
        assertThat(made[0].choice()).isEqualTo(new PrinterChoice("Қойма", 2, 1, PrintWish.LAST, true));
    }

    @SuppressWarnings("unchecked") // all of them count
    private static Spinner<Integer> ofNumbers(Spinner<?> spinner) {
        return (Spinner<Integer>) spinner;
    }

    private <T> List<T> all(Class<T> type) {
        return scene.getRoot().lookupAll("*").stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
