package org.dosedesk.ui.numbers.coming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dosedesk.domain.coming.ComingPlan;
import org.dosedesk.domain.coming.DueWorker;
import org.dosedesk.domain.coming.VialOrder;
import org.dosedesk.domain.coming.Week;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;

/// What comes next, in words.
final class ComingText {
    private final Messages messages;

    ComingText(Messages messages) {
        this.messages = messages;
    }

    String vaccine(Vaccine vaccine) {
        String key = "common.vaccine." + vaccine.code();
        return messages.containsKey(key) ? messages.get(key) : vaccine.tradeName();
    }

    String row(WeekRow row, ComingPlan plan) {
        Week week = row.week();
        if (week != null) {
            return messages.get("coming.week", DateText.show(week.monday()), DateText.show(week.sunday()));
        }
        return row.kind() == WeekRow.Kind.BACKLOG
                ? messages.get("coming.backlog", DateText.show(plan.asOf()))
                : messages.get("coming.total");
    }

    String hold(DueWorker falling) {
        return switch (falling.hold()) {
            case NONE -> falling.overdue() ? messages.get("common.status.overdue") : "";
            case EXEMPT -> messages.get("common.status.exempt");
            case REFUSED -> messages.get("common.status.refused");
            case CONTRAINDICATED -> messages.get("coming.hold.contraindicated");
            case AWAITING_DOCTOR -> messages.get("coming.hold.awaiting-doctor");
            case POSTPONED -> messages.get("coming.hold.postponed");
        };
    }

    /// The arithmetic of an order, step by step.
    String order(Site site, VialOrder order) {
        return messages.get(
                order.held() + order.postponed() == 0 ? "coming.order" : "coming.order.held",
                site.name(),
                order.due(),
                order.exempt(),
                order.refused(),
                order.asked(),
                factor(order),
                order.expected(),
                order.dosesPerVial(),
                messages.count("coming.vials", order.vials()),
                messages.count("coming.spare", order.spare()),
                order.held(),
                order.postponed());
    }

    /// The columns of the table as saved.
    List<String> header(Coming coming) {
        List<String> header = new ArrayList<>();
        header.add(messages.get("coming.col.week"));
        coming.sites().forEach(site -> header.add(site.name()));
        header.add(messages.get("coming.total"));
        return header;
    }

    /// A line of the table as saved.
    List<String> line(WeekRow row, Coming coming) {
        List<String> line = new ArrayList<>();
        line.add(row(row, coming.plan()));
        coming.sites()
                .forEach(site -> line.add(
                        String.valueOf(row.people(coming.plan(), site.id()).size())));
        line.add(String.valueOf(row.people(coming.plan(), null).size()));
        return line;
    }

    private String factor(VialOrder order) {
        String factor = String.format(Locale.ROOT, "%.2f", (100 - order.noShowPercent()) / 100.0);
        return factor.replace(".", messages.get("coming.decimal"));
    }
}
