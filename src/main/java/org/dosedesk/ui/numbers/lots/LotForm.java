package org.dosedesk.ui.numbers.lots;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dosedesk.domain.vaccine.Lot;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.DateText;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FieldProblem;
import org.dosedesk.ui.kit.form.FieldProblem.Weight;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.usecase.entry.lot.KeepLots;
import org.dosedesk.usecase.entry.lot.LotDraft;
import org.dosedesk.usecase.entry.lot.LotProblem;
import org.jspecify.annotations.Nullable;

/// What is typed about a lot. FX thread only.
final class LotForm {
    final Field<@Nullable Vaccine> vaccine;
    final Field<String> number;
    final Field<String> expiry;
    final Field<String> received;

    private final Form form;
    private final KeepLots keep;
    private final Supplier<LocalDate> today;
    private final ReadOnlyObjectWrapper<@Nullable Lot> corrected = new ReadOnlyObjectWrapper<>(this, "corrected");

    /// @param form without fields yet
    LotForm(Form form, KeepLots keep, Supplier<LocalDate> today) {
        this.form = form;
        this.keep = keep;
        this.today = today;
        vaccine = form.choice(null);
        number = form.text();
        expiry = form.text();
        received = form.text();
        form.check(this::problems);
    }

    /// What the form does as every form.
    Form form() {
        return form;
    }

    /// The lot that is being corrected, null for a new one.
    ReadOnlyObjectProperty<@Nullable Lot> corrected() {
        return corrected.getReadOnlyProperty();
    }

    /// Makes the form ready for a new lot.
    ///
    /// @param product the vaccine that the next lot is likely of, null for none
    void begin(@Nullable Vaccine product) {
        corrected.set(null);
        form.fill(() -> vaccine.set(product));
    }

    /// Shows a lot to be corrected.
    void correct(Lot lot, Vaccine product) {
        corrected.set(lot);
        form.fill(() -> {
            vaccine.set(product);
            number.set(lot.number());
            expiry.set(lot.expiry() == null ? "" : DateText.show(lot.expiry()));
            received.set(lot.received() == null ? "" : String.valueOf(lot.received()));
        });
    }

    /// Saves what is typed.
    Lot save(LotDraft draft, @Nullable Lot before) {
        return keep.save(draft, before);
    }

    LotDraft draft() {
        Vaccine product = vaccine.get();
        return new LotDraft(
                product == null ? null : product.id(),
                number.get(),
                expiryTyped().orElse(null),
                receivedTyped());
    }

    private List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        if (!expiry.get().isBlank() && expiryTyped().isEmpty()) {
            found.add(problem(expiry, Weight.WRONG, "lots.expiry-unreadable"));
        }
        if (!received.get().isBlank() && receivedTyped() == null) {
            found.add(problem(received, Weight.WRONG, "lots.received-unreadable"));
        }
        keep.check(draft(), corrected.get()).forEach(problem -> found.add(of(problem)));
        return found;
    }

    private FieldProblem of(LotProblem problem) {
        return switch (problem) {
            case VACCINE_MISSING -> problem(vaccine, Weight.MISSING, "lots.problem.vaccine-missing");
            case NUMBER_MISSING -> problem(number, Weight.MISSING, "lots.problem.number-missing");
            case THERE_ALREADY -> problem(number, Weight.WRONG, "lots.problem.there-already");
            case EXPIRED -> problem(expiry, Weight.ODD, "lots.problem.expired");
        };
    }

    private static FieldProblem problem(Field<?> field, Weight weight, String key) {
        return new FieldProblem(field, weight, messages -> messages.get(key));
    }

    private Optional<LocalDate> expiryTyped() {
        return DateText.parseExpiry(expiry.get(), today.get());
    }

    private @Nullable Integer receivedTyped() {
        String typed = received.get().strip();
        return typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : null;
    }
}
