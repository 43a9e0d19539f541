package org.dosedesk.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.dosedesk.ui.kit.work.Background;

/// Does work at once and keeps the answers back: what was asked for last is answered first, as happens when one
/// look
/// takes longer than the next.
public final class Reversed implements Background {
    private final Deque<Runnable> answers = new ArrayDeque<>();

    @Override
    public <T> Running start(Job<T> job, Consumer<Double> p, Consumer<? super T> done, Consumer<Exception> failed) {
        AtomicBoolean cancelled = new AtomicBoolean();
        Runnable answer;
        try {
            T result = job.run((did, total) -> {});
            answer = () -> done.accept(result);
        } catch (CancellationException e) {
            answer = () -> {};
        } catch (Exception e) {
            answer = () -> failed.accept(e);
        }
        Runnable kept = answer;
        answers.push(() -> {
            if (!cancelled.get()) {
                kept.run();
            }
        });
        return () -> cancelled.set(true);
    }

    @Override
    public void onScreen(Runnable action) {
        action.run();
    }

    /// Gives all answers, the last first, and those to what is asked for meanwhile.
    public void answer() {
        while (!answers.isEmpty()) {
            answers.pop().run();
        }
    }
}
