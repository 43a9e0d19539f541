package org.dosedesk.ui.paper.sitelist;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.ui.kit.paper.PaperOrder;
import org.dosedesk.usecase.paper.Paper;
import org.dosedesk.usecase.paper.sitelist.PrepareSiteList;
import org.dosedesk.usecase.paper.sitelist.SiteListChoices;
import org.dosedesk.usecase.paper.sitelist.SiteListPaper;
import org.dosedesk.usecase.paper.sitelist.SiteListSheet;
import org.dosedesk.usecase.paper.sitelist.draft.SiteListDraft;
import org.jspecify.annotations.Nullable;

/// A list on its way out: a draft gets its number first.
///
/// @param drafted null for a list that lies on disk
/// @param onDisk null for a draft that has no number yet
/// @param whenSettled is told the list on disk, which is there even where only its paper failed
record ListOrder(
        PrepareSiteList prepare,
        SiteListPaper pages,
        String fileName,
        @Nullable SiteListDraft drafted,
        @Nullable SiteList onDisk,
        SiteListChoices choices,
        Consumer<Optional<SiteList>> whenSettled)
        implements PaperOrder {
    /// The list with its number. Called off the FX thread.
    SiteListSheet numbered() {
        return prepare.sheet(
                drafted == null || onDisk != null ? Objects.requireNonNull(onDisk) : prepare.confirm(drafted, choices));
    }

    @Override
    public Paper paper() {
        SiteListSheet sheet = numbered();
        return Paper.of(sheet.name(), () -> pages.render(sheet))
                .numbered(sheet.list().number());
    }

    @Override
    public byte[] look() {
        return pages.render(
                onDisk != null || drafted == null
                        ? prepare.sheet(Objects.requireNonNull(onDisk))
                        : prepare.provisional(drafted, choices));
    }

    @Override
    public void settled(boolean done) {
        whenSettled.accept(
                onDisk != null || drafted == null ? Optional.ofNullable(onDisk) : prepare.confirmed(drafted));
    }
}
