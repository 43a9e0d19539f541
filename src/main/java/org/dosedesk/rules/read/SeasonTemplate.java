package org.dosedesk.rules.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.Seasons;
import org.dosedesk.rules.xml.RuleDocument;
import org.dosedesk.rules.xml.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Rules written for one season, from which those of every later one are made: the same days in another year, but
/// for the starts that were announced otherwise.
public final class SeasonTemplate implements Seasons {
    private static final String START = "startDate";
    private static final String NEXT = "next";

    private final String name;
    private final int first;
    private final MonthDay begins;
    private final Xml season;
    private final List<Xml> roots;
    private final Map<Integer, Xml> starts = new HashMap<>();
    private final Map<Integer, RuleSet> made = new ConcurrentHashMap<>();
    private final int written;

    /// @param name of the rule set
    /// @param season what the index says of it
    /// @param roots its files, written for one season
    public SeasonTemplate(String name, Xml season, List<Xml> roots) {
        this.name = name;
        this.season = season;
        this.roots = List.copyOf(roots);
        try {
            first = Integer.parseInt(String.valueOf(season.attribute("first")));
            begins = MonthDay.parse(String.valueOf(season.attribute("begins")));
            for (Xml start : season.all("start")) {
                starts.put(day(start).getYear(), start);
            }
        } catch (NumberFormatException | DateTimeException e) {
            throw season.error(String.valueOf(e.getMessage()));
        }
        written = writtenFor();
    }

    @Override
    public int first() {
        return first;
    }

    @Override
    public LocalDate validFrom(int year) {
        return begins.atYear(year);
    }

    @Override
    public RuleSet of(int year) {
        RuleSet known = made.get(year);
        return known == null
                ? made.computeIfAbsent(year, one -> new RuleSetReader().of(identity(one), shifted(one)))
                : known;
    }

    /// A season's rules as one document.
    public String document(int year) {
        return RuleDocument.of(identity(year), shifted(year), false);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SeasonTemplate template
                && name.equals(template.name)
                && first == template.first
                && begins.equals(template.begins)
                && days().equals(template.days())
                && of(first).equals(template.of(first));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    private Map<Integer, LocalDate> days() {
        Map<Integer, LocalDate> days = new HashMap<>();
        starts.forEach((year, start) -> days.put(year, day(start)));
        return days;
    }

    private RuleSetReader.Identity identity(int year) {
        String version = year + "/" + String.format(Locale.ROOT, "%02d", (year + 1) % 100);
        return new RuleSetReader.Identity(
                name, version, SourceReader.source(starts.getOrDefault(year, season)), validFrom(year));
    }

    private List<Xml> shifted(int year) {
        List<Xml> all = new ArrayList<>();
        for (Xml root : roots) {
            synchronized (this) {
                all.add(new Xml((Element) root.element().cloneNode(true), name + " " + year));
            }
        }
        all.forEach(root -> shift(root.element(), year));
        return all;
    }

    private void shift(Element element, int year) {
        if (element.getNodeName().equals(START) && !element.getTextContent().isBlank()) {
            LocalDate start = LocalDate.parse(element.getTextContent().strip(), DateTimeFormatter.BASIC_ISO_DATE);
            element.setTextContent(start(start, year).format(DateTimeFormatter.BASIC_ISO_DATE));
        }
        if ("yearly".equals(element.getLocalName())) {
            for (String attribute : List.of("counts", "latest")) {
                LocalDate day = LocalDate.parse(element.getAttribute(attribute));
                element.setAttribute(
                        attribute, day.plusYears(year - (long) written).toString());
            }
            LocalDate next = LocalDate.parse(element.getAttribute(NEXT)).minusYears(1);
            element.setAttribute(NEXT, start(next, year + 1).toString());
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                shift(child, year);
            }
        }
    }

    private LocalDate start(LocalDate usual, int year) {
        Xml announced = starts.get(year);
        return announced == null ? usual.plusYears(year - (long) written) : day(announced);
    }

    private static LocalDate day(Xml start) {
        return LocalDate.parse(String.valueOf(start.attribute("date")));
    }

    private int writtenFor() {
        for (Xml root : roots) {
            for (Xml series : root.all("series")) {
                for (Xml dose : series.all("seriesDose")) {
                    Xml its = dose.child("seasonalRecommendation");
                    LocalDate start = its == null ? null : its.date(START);
                    if (start != null) {
                        return Year.from(start).getValue();
                    }
                }
            }
        }
        throw season.error("names no season in its files");
    }
}
