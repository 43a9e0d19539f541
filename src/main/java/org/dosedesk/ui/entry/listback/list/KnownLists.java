package org.dosedesk.ui.entry.listback.list;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.sitelist.ListCode;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.ui.entry.listback.Command;
import org.dosedesk.usecase.entry.attendance.FindList;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// The lists that were printed, and how far the entering of each has come. FX thread only.
public final class KnownLists {
    private final FindList lists;
    private final ObservableList<SiteList> known = FXCollections.observableArrayList();

    /// What a typed code leads to: a list, or why to none.
    public record Looked(@Nullable SiteList list, Command.@Nullable Unclear unclear) {}

    /// Knows the lists of this register.
    public KnownLists(Register register) {
        lists = new FindList(register);
        renew();
    }

    /// The newest first.
    public ObservableList<SiteList> all() {
        return known;
    }

    /// Takes over what the register holds now.
    public void renew() {
        known.setAll(lists.all());
    }

    /// A list as far as it was entered, or made ready to be.
    public Attendance open(SiteList one) {
        return lists.open(one);
    }

    /// What was entered of a list so far.
    public Optional<Attendance> entered(SiteList one) {
        return lists.entered(one);
    }

    /// Whether something was entered of a list: null for nothing, else whether all.
    public @Nullable Boolean progress(SiteList one) {
        return lists.entered(one).map(Attendance::entered).orElse(null);
    }

    /// The newest list that is begun and not finished; null when there is none.
    public @Nullable SiteList begun() {
        return known.stream()
                .filter(one -> Boolean.FALSE.equals(progress(one)))
                .findFirst()
                .orElse(null);
    }

    /// Looks for the list that bears a code.
    public Looked look(String code) {
        return switch (lists.find(code)) {
            case FindList.Found.List found -> new Looked(found.list(), null);
            case FindList.Found.NoCode none -> new Looked(null, new Command.Unclear("listback.code.none"));
            case FindList.Found.NoSuchNumber none ->
                new Looked(null, new Command.Unclear("listback.code.unknown", Integer.toString(none.number())));
            case FindList.Found.OtherCode other ->
                new Looked(
                        null,
                        new Command.Unclear(
                                "listback.code.other",
                                ListCode.of(other.list()).text(),
                                other.list().siteName()));
        };
    }
}
