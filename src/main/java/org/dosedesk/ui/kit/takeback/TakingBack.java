package org.dosedesk.ui.kit.takeback;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.record.RecordWords;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.Failures;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.takeback.TakeBack;
import org.dosedesk.usecase.takeback.TakeBackPlan;

/// Takes a save back that may be large or long ago: first says what that would do and asks, or what stands in the
/// way. One at a time. FX thread only.
public final class TakingBack {
    private final Register register;
    private final Background background;
    private final Texts texts;
    private final Navigation navigation;
    private final Questions questions;
    private final TakeBack takeBack;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", -1);

    /// What the user is asked.
    public interface Questions {
        /// Whether that may be done.
        ///
        /// @param what in words, line by line
        boolean mayTakeBack(String what);

        /// Tells what stands in the way, and waits until it is read.
        void tellWarning(String sentence);
    }

    /// A look at the register for what is to be taken back.
    @FunctionalInterface
    private interface Look {
        Optional<TakeBackPlan> at(String reason, Progress progress);
    }

    /// Takes back in this register.
    ///
    /// @param navigation is told how it went
    public TakingBack(
            Register register, Background background, Texts texts, Navigation navigation, Questions questions) {
        this.register = register;
        this.background = background;
        this.texts = texts;
        this.navigation = navigation;
        this.questions = questions;
        takeBack = new TakeBack(register);
    }

    /// Takes back the user's last save that still stands.
    public void last() {
        start(takeBack::planLast, () -> {});
    }

    /// Takes back the save that a line of the journal belongs to.
    ///
    /// @param afterwards called when it is done
    public void line(long number, Runnable afterwards) {
        start((reason, progress) -> takeBack.plan(number, reason, progress), afterwards);
    }

    /// Takes back the save that wrote a record like this.
    ///
    /// @param afterwards called when it is done
    public void saved(Entity record, Runnable afterwards) {
        start((reason, progress) -> takeBack.planFor(record, reason, progress), afterwards);
    }

    /// Whether it is at work.
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// The share done, 0 to 1, or -1 while unknown.
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    private void start(Look look, Runnable afterwards) {
        if (running.get()) {
            return;
        }
        String reason = texts.messages().get("common.take-back.reason");
        begin("common.take-back.looking");
        background.start(
                progress -> look.at(reason, progress),
                share::set,
                found -> {
                    running.set(false);
                    found.ifPresentOrElse(plan -> ask(plan, reason, afterwards), this::nothing);
                },
                this::failed);
    }

    private void ask(TakeBackPlan plan, String reason, Runnable afterwards) {
        if (!plan.possible()) {
            refuse(plan);
        } else if (questions.mayTakeBack(words().question(plan))) {
            begin("common.take-back.running");
            background.start(
                    progress -> takeBack.carryOut(plan, reason, progress),
                    share::set,
                    outcome -> {
                        running.set(false);
                        switch (outcome) {
                            case TakeBack.Outcome.Done done -> {
                                navigation.notice(words().done(done.plan()), null, null);
                                afterwards.run();
                            }
                            case TakeBack.Outcome.Refused refused -> refuse(refused.plan());
                        }
                    },
                    this::failed);
        } else {
            tell("common.take-back.left");
        }
    }

    private void begin(String key) {
        share.set(-1);
        running.set(true);
        tell(key);
    }

    private void nothing() {
        tell("common.take-back.nothing");
    }

    private void refuse(TakeBackPlan plan) {
        tell("common.take-back.left");
        questions.tellWarning(words().refusal(plan));
    }

    private void tell(String key) {
        navigation.notice(texts.messages().get(key), null, null);
    }

    private void failed(Exception failure) {
        running.set(false);
        tell("common.take-back.left");
        questions.tellWarning(Failures.sentence(texts.messages(), failure));
    }

    private TakeBackWords words() {
        Messages messages = texts.messages();
        return new TakeBackWords(
                messages,
                new RecordWords(messages, register::snapshot, register.clock().getZone()));
    }
}
