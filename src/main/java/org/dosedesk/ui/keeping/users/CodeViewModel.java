package org.dosedesk.ui.keeping.users;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.user.User;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.paper.PaperOrder;
import org.dosedesk.ui.kit.paper.PaperViewModel;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.Failures;
import org.dosedesk.usecase.keeping.recovery.MakeRecoveryCode;
import org.dosedesk.usecase.keeping.recovery.RecoveryCode;
import org.dosedesk.usecase.keeping.recovery.RecoveryPaper;
import org.dosedesk.usecase.keeping.recovery.RecoverySheet;
import org.dosedesk.usecase.paper.Paper;
import org.dosedesk.usecase.paper.PaperCounter;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// A new recovery code: shown once, printed, and good only after one of its groups has been typed back from the
/// paper. FX thread only.
public final class CodeViewModel {
    /// As the journal names it, in the register as in [ForgottenPassword].
    private static final String IN_JOURNAL = "recovery code";

    private final Register register;
    private final MakeRecoveryCode make;
    private final RecoveryPaper paper;
    private final PaperViewModel way;
    private final Background background;
    private final Texts texts;
    private final SecureRandom random = new SecureRandom();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyObjectWrapper<List<String>> groups = new ReadOnlyObjectWrapper<>(this, "groups", List.of());
    private final ReadOnlyObjectWrapper<@Nullable User> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper(this, "wrong");
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final StringBinding failureText;
    private @Nullable RecoveryCode code;
    private int asked;
    private Runnable afterwards = () -> {};
    private Runnable closed = () -> {};

    /// For the register that is open.
    public CodeViewModel(
            Register register,
            MakeRecoveryCode make,
            RecoveryPaper paper,
            PaperCounter counter,
            Background background,
            Texts texts) {
        this.register = register;
        this.make = make;
        this.paper = paper;
        this.background = background;
        this.texts = texts;
        way = new PaperViewModel(counter, background, failure, this::order);
        failureText = Bindings.createStringBinding(
                () -> {
                    Exception failed = failure.get();
                    return failed == null ? "" : Failures.sentence(texts.messages(), failed);
                },
                failure,
                texts.messagesProperty());
        typed.subscribe(text -> wrong.set(false));
        refresh();
    }

    /// Who is told when this side is done with.
    void onClosed(Runnable told) {
        closed = told;
    }

    /// Draws a code.
    ///
    /// @param then called when it is kept, or left for later
    public void begin(Runnable then) {
        afterwards = then;
        failure.set(null);
        typed.set("");
        asked = random.nextInt(RecoveryCode.GROUPS);
        RecoveryCode drawn = make.draw();
        code = drawn;
        groups.set(drawn.groups());
        way.changed();
    }

    /// The code's groups; empty while there is none.
    ReadOnlyObjectProperty<List<String>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /// The group to be typed back, counting from 1.
    int askedGroup() {
        return asked + 1;
    }

    /// The group as typed back.
    StringProperty typedProperty() {
        return typed;
    }

    /// Whether what was typed back is not the group.
    ReadOnlyBooleanProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /// The code's paper.
    PaperViewModel paper() {
        return way;
    }

    /// Whether work is under way.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Why printing or saving failed, in words; empty when it did not.
    StringBinding failure() {
        return failureText;
    }

    /// The record of the code that is good now, null when there is none.
    ReadOnlyObjectProperty<@Nullable User> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// The day on which something was written down.
    LocalDate day(Recorded recorded) {
        return LocalDate.ofInstant(recorded.at(), register.clock().getZone());
    }

    /// Whether the one who looks may make a code.
    boolean mayMake() {
        return make.mayMake();
    }

    /// Whether a code is shown that doesn't count yet.
    boolean unsaved() {
        return code != null;
    }

    /// Makes the code count, when the right group has been typed back.
    void keep() {
        RecoveryCode now = code;
        if (now == null || busy.get()) {
            return;
        }
        if (!RecoveryCode.clean(typed.get()).equals(now.groups().get(asked))) {
            wrong.set(true);
            return;
        }
        String replaced = texts.messages().get("users.code.replaced");
        work(
                () -> {
                    make.keep(now, replaced);
                    return now;
                },
                kept -> leave());
    }

    /// Leaves without a new code.
    void leave() {
        code = null;
        groups.set(List.of());
        way.changed();
        typed.set("");
        refresh();
        Runnable then = afterwards;
        afterwards = () -> {};
        closed.run();
        then.run();
    }

    /// Looks again which code is good.
    void refresh() {
        current.set(make.current().orElse(null));
    }

    private Optional<PaperOrder> order() {
        RecoveryCode now = code;
        if (now == null) {
            return Optional.empty();
        }
        RecoverySheet sheet = new RecoverySheet(
                now,
                register.user(),
                LocalDate.now(register.clock()),
                texts.messages().language().tag());
        return Optional.of(PaperOrder.of(
                texts.messages().get("users.code.file-name"), Paper.of(IN_JOURNAL, () -> paper.render(sheet))));
    }

    private <T> void work(Supplier<T> job, Consumer<T> onDone) {
        busy.set(true);
        failure.set(null);
        background.start(
                progress -> job.get(),
                done -> {
                    busy.set(false);
                    onDone.accept(done);
                },
                failed -> {
                    busy.set(false);
                    failure.set(failed);
                });
    }
}
