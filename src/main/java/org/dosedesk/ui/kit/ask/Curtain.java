package org.dosedesk.ui.kit.ask;

import java.util.Optional;
import java.util.function.Supplier;

/// What falls before the program when it locks. Whoever answers a question while it is down, or one that was asked
/// before it fell, is nobody known: such an answer counts as none. FX thread only.
public final class Curtain {
    private final Runnable look;
    private int falls;
    private boolean down;

    /// A curtain that is up.
    ///
    /// @param look lets it fall when it is time for that: minutes that passed behind a window of the desktop count
    /// before the answer that comes out of it
    public Curtain(Runnable look) {
        this.look = look;
    }

    /// Falls.
    public void fall() {
        if (!down) {
            down = true;
            falls++;
        }
    }

    /// Goes up again.
    public void rise() {
        down = false;
    }

    /// The answer to a question of a screen; empty when the curtain is down or falls meanwhile. While it is down,
    /// nothing is asked.
    <T> Optional<T> answer(Supplier<Optional<T>> question) {
        return down ? Optional.empty() : answerAtTheDoor(question);
    }

    /// The answer to a question that may be asked while the curtain is down; empty when it falls meanwhile.
    <T> Optional<T> answerAtTheDoor(Supplier<Optional<T>> question) {
        int before = falls;
        Optional<T> answer = question.get();
        look.run();
        return falls == before ? answer : Optional.empty();
    }
}
