package org.dosedesk.app.care;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is due when a register is opened and nobody waits for: it holds nothing up, but begins when the first
/// screen
/// is drawn, and with what the screens show. FX thread only.
///
/// @param drawn does something once what is on the screen has been drawn
/// @param open whether the register is still open
public record FirstScreen(Consumer<Runnable> drawn, BooleanSupplier open) {
    private static final Logger LOG = LoggerFactory.getLogger(FirstScreen.class);

    /// Does what is due. Whatever is not begun when the register is closed is left.
    ///
    /// @param schedules works them out in the background, and then does what it is given
    /// @param rest what waits for that, too, in this order
    public void then(Consumer<Runnable> schedules, List<Runnable> rest) {
        whenDrawn(() -> {
            LOG.info("the first screen of the register is drawn");
            schedules.accept(() -> whenDrawn(() -> rest.forEach(Runnable::run)));
        });
    }

    private void whenDrawn(Runnable action) {
        drawn.accept(() -> {
            if (open.getAsBoolean()) {
                action.run();
            }
        });
    }
}
