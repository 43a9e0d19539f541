package org.dosedesk.ui.paper.notices;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.notice.NoticeKind;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.LastAsked;
import org.dosedesk.usecase.campaign.decide.HandOver;
import org.dosedesk.usecase.campaign.plan.RouteGroup;
import org.jspecify.annotations.Nullable;

/// The routes that notices can be for, and that the notices printed were handed over. FX thread only.
final class RouteTelling {
    private final HandOver handOver;
    private final AsOfDay day;
    private final Background background;
    private final LastAsked finding;
    private final ObjectProperty<@Nullable Exception> failure;
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper(this, "possible");
    private @Nullable Printed printed;
    private boolean watched;

    private record Printed(RouteGroup group, Set<Id<Worker>> people, Told.How how) {}

    /// @param failure where it is said why something failed
    RouteTelling(HandOver handOver, AsOfDay day, Background background, ObjectProperty<@Nullable Exception> failure) {
        this.handOver = handOver;
        this.day = day;
        this.background = background;
        this.failure = failure;
        finding = new LastAsked(background);
    }

    /// Begins or ends looking: while nobody looks, nothing is planned.
    void watch(boolean looking) {
        watched = looking;
    }

    /// Finds the routes as of the day in the frame.
    void find(Consumer<List<RouteGroup>> found) {
        if (watched) {
            finding.start(progress -> handOver.groups(day.day(), progress), found, failure::set);
        }
    }

    /// Notices were printed. The sheet that foremen sign tells nobody anything.
    void printed(RouteGroup group, Set<Id<Worker>> people, NoticeKind kind) {
        if (kind != NoticeKind.LOG) {
            printed = new Printed(group, people, kind == NoticeKind.BOARD ? Told.How.BOARD : Told.How.SLIP);
            possible.set(!people.isEmpty());
        }
    }

    /// Other people are chosen: what was printed before is of no concern any more.
    void forget() {
        printed = null;
        possible.set(false);
    }

    /// Whether something was printed that can be handed over.
    ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    /// Notes that what was printed was handed over.
    ///
    /// @param onDone receives how many were noted
    void handOver(Consumer<Integer> onDone) {
        Printed pile = printed;
        if (pile == null) {
            return;
        }
        forget();
        failure.set(null);
        background.start(
                progress -> handOver.note(pile.group(), pile.people(), day.day(), pile.how(), progress),
                told -> onDone.accept(told.size()),
                problem -> {
                    printed = pile;
                    possible.set(true);
                    failure.set(problem);
                });
    }
}
