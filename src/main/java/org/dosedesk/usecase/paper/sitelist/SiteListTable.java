package org.dosedesk.usecase.paper.sitelist;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.sitelist.ListCode;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// A site list as a table for the clinic's computer: what stands on the paper, in the same order under the same
/// numbers, with empty columns for what is to be filled in, and the list's code in every row.
final class SiteListTable {
    private final SiteListSheet sheet;
    private final Messages messages;

    SiteListTable(SiteListSheet sheet) {
        this.sheet = sheet;
        messages = Messages.of(Language.ofTag(sheet.list().language()));
    }

    List<String> header() {
        return List.of(
                messages.get("paper.sitelist.column.number"),
                messages.get("paper.sitelist.table.name"),
                messages.get("paper.sitelist.table.born"),
                messages.get("paper.sitelist.table.iin"),
                messages.get("paper.sitelist.table.workshop"),
                messages.get("paper.sitelist.table.unit"),
                messages.get("paper.sitelist.table.position"),
                messages.get("paper.sitelist.column.doses"),
                messages.get("paper.sitelist.column.due"),
                messages.get("paper.sitelist.vaccine"),
                messages.get("paper.sitelist.column.remark"),
                messages.get("paper.sitelist.column.admitted"),
                messages.get("paper.sitelist.column.given"),
                messages.get("paper.sitelist.column.not-given"),
                messages.get("paper.sitelist.title"));
    }

    List<List<String>> rows() {
        String code = ListCode.of(sheet.list()).text();
        return sheet.list().rows().stream()
                .map(row -> List.of(
                        Integer.toString(row.number()),
                        row.name(),
                        DateText.show(row.birthDate()),
                        row.iin(),
                        row.workshop(),
                        Objects.requireNonNullElse(row.hostedUnit(), ""),
                        row.position(),
                        doses(row),
                        DateText.show(row.dueSince()),
                        vaccine(sheet.list().vaccineOf(row)),
                        row.remark(),
                        "",
                        "",
                        "",
                        code))
                .toList();
    }

    private String doses(SiteListRow row) {
        return row.doses().stream()
                .map(dose -> DateText.show(dose.date()) + " " + vaccine(dose.vaccine()))
                .collect(Collectors.joining("; "));
    }

    private String vaccine(@Nullable Id<Vaccine> id) {
        if (id == null) {
            return "";
        }
        Vaccine vaccine = sheet.vaccines().get(id);
        return vaccine == null ? "?" : messages.get("common.vaccine." + vaccine.code());
    }
}
