package org.dosedesk.domain.campaign.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where one worker who needs the dose stands, and why there.
///
/// @param slot null while unassigned
/// @param by who or what put the worker there
/// @param unassigned why there is no slot, null when there is one
/// @param passedOver earlier slots that serve the worker's site, and why it is none of them; only where the program
/// chose
/// @param obstacle why the dose should not be given there after all, null when it may; only where people decided
/// @param telling whether the worker knows of it
public record Standing(
        Need need,
        @Nullable Slot slot,
        By by,
        @Nullable Reason unassigned,
        List<PassedOver> passedOver,
        Need.@Nullable Obstacle obstacle,
        Telling telling) {
    public Standing {
        passedOver = List.copyOf(passedOver);
    }

    /// A slot that was looked at and not taken.
    public record PassedOver(Slot slot, Reason reason) {}

    /// Who or what decided.
    public enum By {
        /// The program proposes.
        PROPOSAL,
        /// The worker stands on a printed list.
        PRINTED,
        /// The worker was told.
        TOLD,
        /// The workshop's shift was put there by hand.
        CELL_BY_HAND,
        /// The worker was put there by hand.
        WORKER_BY_HAND
    }

    /// Why somebody is not on a slot.
    public enum Reason {
        /// No open route serves the site.
        NO_ROUTE,
        /// The dose is not valid, or nobody may be vaccinated, on the day.
        NO_VALID_DAY,
        /// None of the vaccines offered is for the worker.
        VACCINE,
        /// It is full.
        NO_ROOM,
        /// No more of the shift may be away on the day.
        CREW,
        /// Somebody decided so.
        BY_HAND;

        static Reason of(Need.Obstacle obstacle) {
            return obstacle == Need.Obstacle.VACCINE ? VACCINE : NO_VALID_DAY;
        }
    }

    /// Whether somebody knows where and when to come.
    public enum Telling {
        /// Nothing is to be told, or nobody has told it.
        NOT_TOLD,
        /// Told this route, day and time.
        TOLD,
        /// Told something else before.
        TELL_AGAIN
    }

    /// The same, told or not.
    Standing telling(Telling now) {
        return new Standing(need, slot, by, unassigned, passedOver, obstacle, now);
    }

    /// Whether the worker is on a route.
    public boolean isPlaced() {
        return slot != null;
    }
}
