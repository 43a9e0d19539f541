package org.dosedesk.ui.lots;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.dosedesk.domain.vaccine.Lot;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.DateText;
import org.dosedesk.usecase.lot.LotDraft;
import org.jspecify.annotations.Nullable;

/// What is typed about a lot. FX thread only.
final class LotForm {
    final ObjectProperty<@Nullable Vaccine> vaccine = new SimpleObjectProperty<>(this, "vaccine");
    final StringProperty number = new SimpleStringProperty(this, "number", "");
    final StringProperty expiry = new SimpleStringProperty(this, "expiry", "");
    final StringProperty received = new SimpleStringProperty(this, "received", "");

    private final Supplier<LocalDate> today;
    private final ReadOnlyObjectWrapper<@Nullable Lot> corrected = new ReadOnlyObjectWrapper<>(this, "corrected");
    private LotDraft untouched;

    LotForm(Supplier<LocalDate> today) {
        this.today = today;
        untouched = draft();
    }

    /// The lot that is being corrected, null for a new one.
    ReadOnlyObjectProperty<@Nullable Lot> corrected() {
        return corrected.getReadOnlyProperty();
    }

    List<ObservableValue<?>> all() {
        return List.of(vaccine, number, expiry, received);
    }

    boolean expiryUnreadable() {
        return !expiry.get().isBlank() && expiryTyped().isEmpty();
    }

    boolean receivedUnreadable() {
        return !received.get().isBlank() && receivedTyped() == null;
    }

    boolean unsaved() {
        return expiryUnreadable() || receivedUnreadable() || !draft().equals(untouched);
    }

    LotDraft draft() {
        Vaccine product = vaccine.get();
        return new LotDraft(
                product == null ? null : product.id(),
                number.get(),
                expiryTyped().orElse(null),
                receivedTyped());
    }

    /// Makes the form ready for a new lot; the vaccine stays.
    void clear() {
        corrected.set(null);
        number.set("");
        expiry.set("");
        received.set("");
        untouched = draft();
    }

    /// Shows a lot to be corrected.
    void correct(Lot lot, Vaccine product) {
        corrected.set(lot);
        vaccine.set(product);
        number.set(lot.number());
        expiry.set(lot.expiry() == null ? "" : DateText.show(lot.expiry()));
        received.set(lot.received() == null ? "" : String.valueOf(lot.received()));
        untouched = draft();
    }

    private Optional<LocalDate> expiryTyped() {
        return DateText.parseExpiry(expiry.get(), today.get());
    }

    private @Nullable Integer receivedTyped() {
        String typed = received.get().strip();
        return typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : null;
    }
}
