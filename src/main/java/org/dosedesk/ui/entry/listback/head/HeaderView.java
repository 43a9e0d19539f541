package org.dosedesk.ui.entry.listback.head;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.combo.Choice;
import org.dosedesk.ui.kit.completion.Completion;
import org.dosedesk.ui.kit.completion.KnownWords;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FormControls;
import org.jspecify.annotations.Nullable;

/// The fields about all rows of a list. Most of it is known from the list: Enter goes through day, vaccine and
/// lot, and
/// on from any other.
public final class HeaderView {
    private final Header header;
    private final Supplier<KnownWords> written;
    private final Runnable onLeft;
    private final Messages messages;
    private @Nullable FormControls controls;

    @FXML
    private Parent root;

    @FXML
    private TextField day;

    @FXML
    private ComboBox<Vaccine> vaccine;

    @FXML
    private TextField lot;

    @FXML
    private TextField expiry;

    @FXML
    private ComboBox<Choice> clinic;

    @FXML
    private TextField givenBy;

    @FXML
    private ComboBox<Place> place;

    @FXML
    private TextField admittedBy;

    @FXML
    private Pane dayMark;

    @FXML
    private Pane vaccineMark;

    @FXML
    private Pane expiryMark;

    /// Shows the fields in the language in use.
    ///
    /// @param written gives what was written into doses and lists before
    /// @param onLeft is told whenever one of them is left
    public HeaderView(Header header, Supplier<KnownWords> written, Runnable onLeft, Texts texts) {
        this.header = header;
        this.written = written;
        this.onLeft = onLeft;
        messages = texts.messages();
    }

    /// Tells where Enter leads in the end.
    public void goOnTo(Node command) {
        if (controls != null) {
            controls.goOnTo(command);
        }
    }

    /// Puts the focus into a field.
    public void focus(Field<?> field) {
        if (controls != null) {
            controls.focus(field);
        }
    }

    /// The vaccine or the lot, where it is not known yet.
    public Optional<Field<?>> asked() {
        return header.vaccine.get() == null
                ? Optional.of(header.vaccine)
                : header.lot.get().isBlank() ? Optional.of(header.lot) : Optional.empty();
    }

    @FXML
    private void initialize() {
        controls = new FormControls(header.form(), root)
                .text(day, header.day)
                .mark(dayMark, header.day)
                .quickCombo(
                        vaccine,
                        header.vaccines,
                        header.vaccine,
                        product -> messages.get("common.vaccine." + product.code()))
                .mark(vaccineMark, header.vaccine)
                .text(lot, header.lot)
                .text(expiry, header.expiry)
                .mark(expiryMark, header.expiry)
                .quickCombo(
                        clinic,
                        header.clinics,
                        header.clinic,
                        at -> at.id() == null ? messages.get("dose.no-clinic") : at.name())
                .text(givenBy, header.givenBy)
                .quickCombo(
                        place,
                        FXCollections.observableArrayList(Place.values()),
                        header.place,
                        at -> messages.get("common.place." + at.name().toLowerCase(Locale.ROOT)))
                .text(admittedBy, header.admittedBy)
                .aside(clinic, givenBy, place, admittedBy);
        Completion.offer(lot, () -> written.get().lots(header.vaccine.get()));
        Completion.offer(givenBy, () -> written.get().vaccinators());
        Completion.offer(admittedBy, () -> written.get().physicians());
        for (Node field : List.of(day, vaccine, lot, expiry, clinic, givenBy, place, admittedBy)) {
            field.focusedProperty().subscribe((was, is) -> {
                if (was && !is) {
                    onLeft.run();
                }
            });
        }
    }
}
