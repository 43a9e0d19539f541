package org.dosedesk.ui.kit.lot;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.vaccine.LotNumber;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.entry.lot.KnownExpiry;
import org.dosedesk.usecase.entry.lot.KnownLots;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// What is doubtful about a lot that is typed: nobody has heard of it, or another last day is known. Asked about
/// once
/// for each lot and day. FX thread only.
public final class LotDoubts {
    private final Register register;
    private final KnownLots lots;
    private final Set<Lot> settled = new HashSet<>();

    /// A lot as it is typed.
    ///
    /// @param vaccine null while none is chosen
    /// @param number blank while none is typed
    /// @param expiry null while none is typed
    public record Lot(
            @Nullable Vaccine vaccine,
            String number,
            @Nullable LocalDate expiry) {
        /// Its number in one spelling.
        public Lot {
            number = number.isBlank() ? "" : LotNumber.key(number);
        }
    }

    /// Learns in the background what the register knows; calls nothing new until then.
    ///
    /// @param learnt runs when it knows
    public LotDoubts(Register register, Background background, Runnable learnt) {
        this.register = register;
        lots = KnownLots.following(register);
        background.start(
                progress -> {
                    lots.learnAll(register.snapshot());
                    return lots;
                },
                all -> learnt.run(),
                // Logged already; a lot is then simply not called new.
                problem -> {});
    }

    /// Whether no dose of the vaccine has the lot, and none is in stock.
    public boolean isNew(@Nullable Vaccine vaccine, String number) {
        return vaccine != null && lots.isNew(vaccine.id(), number);
    }

    /// The last day known of a lot, as it is shown; empty when none is.
    public String knownExpiry(@Nullable Vaccine vaccine, String number) {
        return known(vaccine, number).map(DateText::show).orElse("");
    }

    /// What to ask before it is saved; empty once it was asked.
    ///
    /// @param typed the number as it is typed
    public Optional<String> question(Messages messages, Lot lot, String typed) {
        if (settled.contains(lot)) {
            return Optional.empty();
        }
        LocalDate day = lot.expiry();
        if (isNew(lot.vaccine(), lot.number())) {
            return Optional.of(
                    day == null
                            ? messages.get("common.lot.new.question", Spelling.clean(typed))
                            : messages.get(
                                    "common.lot.new.expiry.question", Spelling.clean(typed), DateText.show(day)));
        }
        return day == null
                ? Optional.empty()
                : known(lot.vaccine(), lot.number())
                        .filter(known -> !known.equals(day))
                        .map(known -> messages.get(
                                "common.lot.other-expiry.question",
                                Spelling.clean(typed),
                                DateText.show(known),
                                DateText.show(day)));
    }

    /// Somebody has said that it is right.
    public void settle(Lot lot) {
        settled.add(lot);
    }

    private Optional<LocalDate> known(@Nullable Vaccine vaccine, String number) {
        return vaccine == null || number.isBlank()
                ? Optional.empty()
                : KnownExpiry.of(register.snapshot(), vaccine.id(), number);
    }
}
